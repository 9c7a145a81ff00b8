import torch
from torch._dynamo.testing import CompileCounter


def f(x):
    return x * 2


stances = "default", "force_eager", "eager_then_compile", "eager_on_recompile"
for stance in stances:
    torch.compiler.reset()
    counter, counts = CompileCounter(), []
    compiled = torch.compile(f, backend=counter)
    if stance == "eager_on_recompile":
        compiled(torch.ones(3))
    with torch.compiler.set_stance(stance):
        for length in (3, 4, 5, 6):
            compiled(torch.ones(length))
            counts.append(counter.frame_count)
    print(f"{stance:<18} {counts}")
