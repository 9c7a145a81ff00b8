import torch

for batch in (4, 1):
    scores = torch.zeros(batch, 1)
    print(scores.squeeze().shape, scores.squeeze(1).shape)
