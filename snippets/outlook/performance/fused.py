import torch

from snippets.outlook.performance.stopwatch import seconds

torch.set_num_threads(1)
torch.manual_seed(0)
x = torch.randn(1_000_000)


def chain(x):
    for _ in range(6):
        x = (x * 1.1 + 0.1).abs()
    return x


compiled = torch.compile(chain)
print("same result:", torch.allclose(compiled(x), chain(x)))
print("fused is faster:", seconds(compiled, x) < seconds(chain, x))
