import torch

weight = torch.zeros(3, requires_grad=True)
try:
    torch.optim.AdamW([weight], fused=True, foreach=True)
except RuntimeError as error:
    print(error)
