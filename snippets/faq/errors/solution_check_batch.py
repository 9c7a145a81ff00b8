import torch


def complaints(scores, labels):
    found = []
    if labels.shape != scores.shape[:1]:
        found.append(f"{tuple(labels.shape)} labels for {tuple(scores.shape)} scores")
    if labels.dtype != torch.long:
        found.append(f"labels are {labels.dtype}")
    elif labels.min() < 0 or labels.max() >= scores.shape[1]:
        found.append(f"labels from {labels.min()} to {labels.max()}, {scores.shape[1]} classes")
    if not torch.isfinite(scores).all():
        found.append("scores are not finite")
    return found


scores = torch.zeros(4, 10)
print(complaints(scores, torch.tensor([0, 3, 9, 9])))
print(complaints(scores, torch.tensor([1, 4, 10, 10])))
print(complaints(scores / 0, torch.tensor([[0.0], [3.0], [9.0], [9.0]])))
