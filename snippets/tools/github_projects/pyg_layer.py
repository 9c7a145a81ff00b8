import torch
from torch_geometric.nn import GCNConv

x = torch.randn(4, 8)  # 4 nodes
edges = torch.tensor([[0, 1, 1, 2, 2, 3], [1, 0, 2, 1, 3, 2]])  # from, to
assert GCNConv(8, 3)(x, edges).shape == (4, 3)
