import torch

measured = torch.tensor(25.0)
a = torch.tensor(50.0, requires_grad=True)
k = torch.tensor(0.5, requires_grad=True)


def loss_of(in_place):
    exponent = -2.0 * k
    decay = exponent.exp_() if in_place == "exp_" else exponent.exp()
    tea = decay.mul_(a) if in_place == "mul_" else decay * a
    error = tea.sub_(measured) if in_place == "sub_" else tea - measured
    return error.pow_(2) if in_place == "pow_" else error**2


expected = torch.autograd.grad(loss_of(None), (a, k))
for in_place in ("exp_", "mul_", "sub_", "pow_"):
    try:
        found = torch.autograd.grad(loss_of(in_place), (a, k))
        print(in_place, "works, same gradients:", found == expected)
    except RuntimeError as error:
        reason = str(error).partition(":")[0].partition(" has been ")[2]
        print(in_place, "fails, a needed variable was", reason)

error = -2.0 * k
error.pow_(2)
print("pow_ saved", error.grad_fn._saved_self.item(), "and left", error.item())
