import torch

x = torch.arange(6).reshape(2, 3)
try:
    x.T.view(6)
except RuntimeError as error:
    print(f"{type(error).__name__}: {str(error).partition('. ')[0]}")
print(x.T.reshape(6).tolist())
