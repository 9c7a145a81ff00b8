import torch

x = torch.tensor([[3.0, -2.0]])
weight = torch.tensor([[1.0, -1.0], [1.0, -1.0]])
partial = [x[:, :1] @ weight[:1], x[:, 1:] @ weight[1:]]
print(sum(torch.relu(term) for term in partial))
