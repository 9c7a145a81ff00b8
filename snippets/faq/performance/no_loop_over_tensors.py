import time

import torch

torch.set_num_threads(1)
torch.manual_seed(0)
points = torch.randn(100, 3)


def loop():
    result = torch.zeros(100, 100)
    for i in range(100):
        for j in range(100):
            result[i, j] = (points[i] - points[j]).square().sum()
    return result


def vectorized():
    return (points[:, None] - points[None]).square().sum(dim=-1)


def seconds(function):
    began = time.process_time()
    function()
    return time.process_time() - began


print("same:", torch.allclose(loop(), vectorized()))
fastest = min(seconds(vectorized) for _ in range(10))
print("more than 50 times faster:", seconds(loop) > 50 * fastest)
