import torch

logits = torch.tensor([2.0, 1.0, 0.0])
for T in (1.0, 0.5):
    p = (logits / T).softmax(dim=0)
    print(p.argmax().item(), round(p.max().item(), 2))
