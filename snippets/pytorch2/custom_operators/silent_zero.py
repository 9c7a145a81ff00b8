import torch
from torch.autograd import gradcheck

from snippets.pytorch2.custom_operators.leaky_batch import leaky_sum

x = torch.rand(3, dtype=torch.float64, requires_grad=True)
_, tangent = torch.func.jvp(lambda x: leaky_sum(x, 0.5), (x.detach(),), (torch.ones_like(x),))
print("forward mode:", tangent)
try:
    gradcheck(leaky_sum, (x, 0.5), check_forward_ad=True)
except RuntimeError as error:
    print("gradcheck:", str(error).splitlines()[0])
try:
    torch.func.grad(lambda x: leaky_sum(x, 0.5).sum())(x.detach())
except RuntimeError as error:
    print("grad:", str(error).partition(",")[0], "…")
