import torch

x, index = torch.zeros(3), torch.tensor([0, 0])
torch.use_deterministic_algorithms(True)
try:
    x.put_(index, torch.ones(2))
except RuntimeError as error:
    print(f"{type(error).__name__}: {str(error).partition('. ')[0]}")
finally:
    torch.use_deterministic_algorithms(False)
