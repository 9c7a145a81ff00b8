import torch
from torch import nn


class Masked(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(3, 3))
        self.register_buffer("mask", torch.ones(3, 3).tril(), persistent=False)


with torch.device("meta"):
    model = Masked()
try:
    model.to("cpu")
except NotImplementedError as error:
    print(error)

model.load_state_dict(Masked().state_dict(), assign=True)
print({"weight": model.weight.device.type, "mask": model.mask.device.type})
