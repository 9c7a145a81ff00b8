import torch

from snippets.kit.digits.model import StripReader

model = StripReader().eval()
print("weights:", sum(weight.numel() for weight in model.parameters()))
strip = torch.zeros(1, 1, 12, 52, requires_grad=True)
logits = model(strip)
print(tuple(strip.shape), "->", tuple(logits.shape))
logits[0, 3, 26].backward()
seen = strip.grad.abs().sum(dim=(0, 1, 2)).nonzero().flatten()
print("column 26 sees columns", seen.min().item(), "to", seen.max().item())
