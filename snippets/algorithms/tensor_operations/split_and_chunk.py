import torch

x = torch.arange(10)
calls = "x.split(4); x.split([2, 3, 5]); x.chunk(4); x.chunk(6); x.tensor_split(6)"

for call in calls.split("; "):
    print(f"{call:18}", [len(piece) for piece in eval(call)])

first, *rest = x.split(4)
first.zero_()
print(x)
