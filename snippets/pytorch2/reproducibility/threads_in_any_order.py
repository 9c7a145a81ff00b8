import torch

torch.manual_seed(0)
index, values = torch.randint(0, 10, (100_000,)), torch.randn(100_000)


def gradients():
    """How many different gradients one and the same backward pass has in 20 runs."""
    results = set()
    for _ in range(20):
        x = torch.zeros(10, requires_grad=True)
        (x[index] * values).sum().backward()  # 100,000 numbers are added to 10 places
        results.add(x.grad.numpy().tobytes())
    return len(results)


threads = torch.get_num_threads()
torch.set_num_threads(2)
gradients()  # print it: often more than one
torch.use_deterministic_algorithms(True)
print("different gradients, deterministic:", gradients())
torch.use_deterministic_algorithms(False)
torch.set_num_threads(threads)
