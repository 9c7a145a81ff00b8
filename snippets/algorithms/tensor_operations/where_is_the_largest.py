import torch

x = torch.tensor([[3, 9, 2], [9, 4, 7]])

print(x.max(), x.argmax(), torch.unravel_index(x.argmax(), x.shape))

best = x.max(dim=1)
print(best.values, best.indices)
print(x.amax(dim=1), x.argmax(dim=1))

top = x.topk(2, dim=1)
print(top.values.tolist(), top.indices.tolist())
