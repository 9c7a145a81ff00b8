import torch
import torch.nn.functional as F

x = torch.tensor([[1.0, 2.0], [3.0, 6.0]])  # two samples, two features
print(F.batch_norm(x, None, None, training=True).round(decimals=2))
