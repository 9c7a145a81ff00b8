import torch
from torch import nn

torch.manual_seed(0)
model = nn.ModuleDict({"body": nn.Linear(64, 32), "head": nn.Linear(32, 10)})
model["body"].requires_grad_(False)
trainable = [parameter for parameter in model.parameters() if parameter.requires_grad]
optimizer = torch.optim.AdamW(trainable, lr=0.1)
before = {name: tensor.clone() for name, tensor in model.state_dict().items()}

loss = model["head"](torch.relu(model["body"](torch.rand(8, 64)))).square().mean()
loss.backward()
optimizer.step()
for name, parameter in model.named_parameters():
    moved = not torch.equal(parameter, before[name])
    print(f"{name:11} grad {parameter.grad is not None!s:5} moved {moved}")
