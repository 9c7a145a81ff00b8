import torch

logits = torch.tensor([3.0, 2.0, 1.0, 0.0])
for temperature in (0.1, 0.5, 1.0, 2.0, 100.0):
    p = (logits / temperature).softmax(dim=0)
    entropy = -(p * p.clamp(min=1e-30).log2()).sum()
    print(f"{temperature:5}: {[round(x, 2) for x in p.tolist()]} entropy {entropy:.2f} bits")
