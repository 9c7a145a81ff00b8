import torch
import torch.nn.functional as F

batch = torch.tensor([[1.0], [3.0], [5.0], [7.0]])  # four samples, one feature
halves = [F.batch_norm(half, None, None, training=True) for half in batch.split(2)]
print([round(value, 2) for value in torch.cat(halves).flatten().tolist()])
