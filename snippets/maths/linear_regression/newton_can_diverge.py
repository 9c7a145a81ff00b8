import torch

y = torch.tensor([0.0, 1.0], dtype=torch.float64)  # two samples with x = 1

for start in 2.0, 2.4:
    w, path = torch.tensor(start, dtype=torch.float64), []
    for _ in range(4):
        path.append(f"{w.item():10.2f}")
        p = torch.sigmoid(w)
        w = w - (p - y).sum() / (2 * p * (1 - p))
    print("".join(path))
