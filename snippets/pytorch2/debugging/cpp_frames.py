import os
import re
import subprocess
import sys

program = "import torch; torch.ones(2, 3) @ torch.ones(2, 3)"
environment = {**os.environ, "TORCH_SHOW_CPP_STACKTRACES": "1", "TORCH_DISABLE_ADDR2LINE": "1"}
command = [sys.executable, "-c", program]
done = subprocess.run(command, env=environment, capture_output=True, text=True)
for line in done.stderr.splitlines():
    if line.startswith("Exception raised"):
        print(re.sub(r"at \S*/(\w+\.cpp):\d+", r"at \1", line))
    elif name := re.match(r"#\d+ (at::(?:meta|native|_ops)::[\w:]+)\(", line):
        print("  ", name[1])
