import torch
from torch._dynamo.testing import CompileCounter

x = torch.ones(4)
for kind, values in {"float": [0.1, 0.2, 0.3], "text": ["a", "b", "c"]}.items():
    torch._dynamo.reset()
    counter = CompileCounter()

    @torch.compile(backend=counter)
    def f(x, option):
        return x * 2 if option == "a" else x * 3

    for value in values:
        f(x, value)
    print(kind, counter.frame_count)
