import torch


def angle(cosine):
    inside = cosine.abs() < 1
    return torch.where(
        inside, torch.where(inside, cosine, 0.0).acos(), cosine.detach().clamp(-1, 1).acos()
    )


cosine = torch.tensor([-1.0, 0.0, 0.6, 1.0, 1.0000001], requires_grad=True)
angle(cosine).sum().backward()
print([round(a, 3) for a in angle(cosine).tolist()])
print([round(slope, 3) for slope in cosine.grad.tolist()])
