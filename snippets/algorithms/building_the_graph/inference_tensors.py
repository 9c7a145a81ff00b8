import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.inference_mode():
    inferred = w * 3

for action in (
    lambda: w * inferred,
    lambda: inferred.add_(1),
    lambda: inferred.requires_grad_(),
    lambda: inferred._version,
):
    try:
        action()
    except RuntimeError as error:
        print(str(error).partition(".")[0])

print((w + inferred).requires_grad, (w * inferred.clone()).requires_grad)
