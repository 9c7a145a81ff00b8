import torch

x, index = torch.zeros(3), torch.tensor([0, 0])
torch.use_deterministic_algorithms(True)
try:
    x.put_(index, torch.tensor([1.0, 2.0]))  # which of the two shall stay?
except RuntimeError as error:
    print("RuntimeError:", str(error).partition(". ")[0])
x.put_(index, torch.tensor([1.0, 2.0]), accumulate=True)
print("accumulated:", x.tolist())
print("empty:", torch.empty(2).tolist(), torch.empty(1, dtype=torch.int8).item())
torch.use_deterministic_algorithms(False)
