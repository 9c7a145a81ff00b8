import textwrap

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
        print(textwrap.fill("- " + str(error).split(". ")[0], 80, subsequent_indent="  "))

print((w + inferred).requires_grad, (w * inferred.clone()).requires_grad)
