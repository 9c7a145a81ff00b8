import torch

factor = 2
compiled = torch.compile(lambda x: x * factor, backend="eager")

# %% the value of the first call is built in for good
print(compiled(torch.ones(1)).item())
print(compiled(torch.ones(1)).item())

# %% nothing is computed before the result is needed
factor = 3
print(compiled(torch.ones(1)).item())
print(compiled(torch.ones(1)).item())

# %% a changed global is an error
print(compiled(torch.ones(1)).item())
factor = 3
with torch.compiler.set_stance("fail_on_recompile"):
    try:
        print(compiled(torch.ones(1)).item())
    except RuntimeError as error:
        print(type(error).__name__)
