import torch

k = torch.tensor(0.5, requires_grad=True)
decay = torch.exp(-k * torch.tensor([0.0, 1.0, 2.0]))
others = {"view": decay[1:], "detach": decay.detach(), "clone": decay.clone()}

decay.add_(1.0)
for name, other in others.items():
    memory = other.untyped_storage().data_ptr()
    same_memory = memory == decay.untyped_storage().data_ptr()
    print(f"{name:7} shares memory: {same_memory!s:5}  version: {other._version}")
