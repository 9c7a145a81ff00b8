import inspect
import subprocess
import sys
from pathlib import Path

start = """
process = multiprocessing.get_context("spawn").Process(target=print, args=["at work"])
process.start()
process.join()
"""


def run(code):
    Path("train.py").write_text("import multiprocessing\n" + code)
    return subprocess.run([sys.executable, "train.py"], capture_output=True, text=True)


report = run(start).stderr
print(inspect.cleandoc(report[report.rindex("RuntimeError") :]))

guarded = 'if __name__ == "__main__":' + start.replace("\n", "\n    ")
print("\nguarded:", run(guarded).stdout.strip())
