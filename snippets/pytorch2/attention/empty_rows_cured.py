import torch

torch.manual_seed(0)
x = torch.randn(3, 4, requires_grad=True)
allowed = torch.tensor([[True, True, False], [False, False, False], [True, True, True]])
scores = x @ x.T / 4**0.5


def attend(mask):
    return scores.masked_fill(~mask, -torch.inf).softmax(-1) @ x


late = attend(allowed).nan_to_num()  # hides the NaN in the output
print("gradient after nan_to_num:", torch.autograd.grad(late.sum(), x, retain_graph=True)[0][0])

some = allowed.any(-1, keepdim=True)
early = attend(allowed | ~some).where(some, 0)  # let empty rows look, then drop what they saw
print("gradient when cured first:", torch.autograd.grad(early.sum(), x)[0].isfinite().all())
print("row 1:", early[1].tolist())
