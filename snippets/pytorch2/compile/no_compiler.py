import torch

try:
    with torch._inductor.config.patch({"cpp.cxx": ("no-such-compiler",)}):
        torch.compile(lambda x: x.sin() + 2)(torch.ones(7))
except torch._inductor.exc.InductorError as error:
    print(type(error).__name__)
    print(str(error).splitlines()[0])
