import logging
import re

import torch

torch._logging.set_logs()  # as it is by default
warned = []
log, handler = logging.getLogger("torch._dynamo.convert_frame"), logging.Handler()
handler.emit = lambda record: warned.append(record.getMessage())
log.addHandler(handler)
log.propagate = False  # or it would be written on standard error
compiled_runs = 0


def backend(module, example_inputs):
    def run(*inputs):
        global compiled_runs
        compiled_runs += 1
        return module(*inputs)

    return run


def f(x, option):
    return x * 2 if option == "a" else x * 3


torch.compiler.reset()  # count functions from 0
limited = torch.compile(f, backend=backend)
x = torch.ones(3)
for option in "abcdefghijklaj":
    before = compiled_runs
    limited(x, option)
    print(option, "compiled" if compiled_runs > before else "eager", end="; ")
print("\nwarnings:", len(warned))
for line in warned[0].splitlines():
    if re.match("torch| +function| +last reason|To log", line):
        print(re.sub(r"[^\s(]+[/\\](?=\w+\.py)", "", line).partition("  #")[0].rstrip())

torch.compiler.reset()
strict = torch.compile(f, backend=backend, fullgraph=True)
try:
    for number, option in enumerate("abcdefghijkl", 1):
        strict(x, option)
except torch._dynamo.exc.FailOnRecompileLimitHit as error:
    print(f"call {number}:", str(error).splitlines()[0])
log.removeHandler(handler)
log.propagate = True
