import torch

x = torch.tensor([1e-9, 1.0])
for dtype in (torch.float32, torch.bfloat16, torch.float16):
    low = x.to(dtype)
    print(f"{str(dtype)[6:]:9}", (low / (low + 1e-8)).tolist())

scores = torch.zeros(2, dtype=torch.float16)
hidden = torch.tensor([True, False])
try:
    scores.masked_fill(hidden, -1e9)
except RuntimeError as error:
    print(error)
print(scores.masked_fill(hidden, -torch.inf).softmax(0).tolist())
