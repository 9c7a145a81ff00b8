import subprocess
import sys

program = """
def check(shape):
    assert len(shape) == 3, shape
    return "checked"
print(check((2, 3)))
"""
for options in ([], ["-O"]):
    command = [sys.executable, *options, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True)
    print(options, done.stdout.strip() or done.stderr.splitlines()[-1])
