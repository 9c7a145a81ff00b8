import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
y = w * 3
with torch.no_grad():
    quiet = w * 3
with torch.inference_mode():
    inferred = w * 3


def attempt(action):
    try:
        return str(action())
    except RuntimeError:
        return "error"


print("                 grad  inference  version  w * it  add_(1)")
for name, it in {
    "recorded": y,
    "y.detach()": y.detach(),
    "no_grad": quiet,
    "inference_mode": inferred,
}.items():
    version = attempt(lambda it=it: it._version)
    product = attempt(lambda it=it: (w * it).requires_grad)
    in_place = attempt(lambda it=it: it.add_(1).requires_grad)
    print(f"{name:15} {it.requires_grad!s:6}{it.is_inference()!s:11}{version:9}{product:8}{in_place}")
