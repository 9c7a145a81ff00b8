import torch

from snippets.outlook.performance.memory import perceptron
from snippets.outlook.performance.stopwatch import seconds

torch.set_num_threads(1)
torch.manual_seed(0)
model = perceptron()
x = torch.randn(256, 512)


def one_by_one():
    return torch.stack([model(row) for row in x])


with torch.inference_mode():
    print("same result:", torch.allclose(model(x), one_by_one(), atol=1e-5))
    ratio = seconds(one_by_one, repeats=3) / seconds(model, x)
print("a batch is more than twice as fast:", ratio > 2)
