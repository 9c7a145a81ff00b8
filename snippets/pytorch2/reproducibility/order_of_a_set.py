import os
import subprocess
import sys

CODE = "print(*{0}({{'cat', 'dog', 'bird', 'fish', 'horse', 'mouse'}}))"


def vocabulary(function, hash_seed):
    command = [sys.executable, "-c", CODE.format(function)]
    environment = os.environ | {"PYTHONHASHSEED": str(hash_seed)}
    return subprocess.run(command, env=environment, capture_output=True, text=True).stdout


for function in ("list", "sorted"):
    orders = {vocabulary(function, seed) for seed in range(1, 5)}
    print(f"{function}: the same in each process: {len(orders) == 1}")
