import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3), nn.ReLU(), nn.Linear(3, 2))
state = model.state_dict()
for name, tensor in state.items():
    print(f"{name:21} {tensor.dtype}  {tuple(tensor.shape)}")

weight = state["0.weight"]
print(weight.requires_grad, weight.data_ptr() == model[0].weight.data_ptr())

other = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3), nn.ReLU(), nn.Linear(3, 2))
print(other.load_state_dict(state))
x = torch.randn(5, 4)
print(torch.equal(model.eval()(x), other.eval()(x)))
