import logging

import torch

torch._logging.set_logs(dynamo=logging.ERROR)  # the limit would be logged on standard error
compiled_runs = 0


def backend(module, example_inputs):
    def run(*inputs):
        global compiled_runs
        compiled_runs += 1
        return module(*inputs)

    return run


def f(x, option):
    return x * 2 if option == "a" else x * 3


limited = torch.compile(f, backend=backend)
x = torch.ones(3)
for option in "abcdefghijklaj":
    before = compiled_runs
    limited(x, option)
    print(option, "compiled" if compiled_runs > before else "eager", end="; ")
print()

torch.compiler.reset()
strict = torch.compile(f, backend=backend, fullgraph=True)
try:
    for number, option in enumerate("abcdefghijkl", 1):
        strict(x, option)
except torch._dynamo.exc.FailOnRecompileLimitHit as error:
    print(f"call {number}:", str(error).splitlines()[0])
