import torch

like = torch.tensor([[0.5, 1.5]], dtype=torch.float64)

print(f"{torch.arange(2, 9, 3) = }")
print(f"{torch.linspace(0, 1, 3) = }")
print(f"{torch.logspace(0, 3, 4, base=2) = }")
print(f"{torch.full((3,), 7) = }")
print(f"{torch.ones_like(like) = }")
print(f"{like.new_tensor([7, 8]) = }")
print(f"{torch.empty(2, 3).shape = }")

print(torch.eye(3, dtype=torch.int64))
print(torch.diag(torch.tensor([1, 2, 3])))
print(torch.ones(3, 3).tril())
print(torch.cartesian_prod(torch.arange(2), torch.arange(10, 12)))
