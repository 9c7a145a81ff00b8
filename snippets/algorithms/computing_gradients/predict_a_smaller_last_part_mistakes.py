import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
w = torch.tensor(0.0, requires_grad=True)
parts = x.split(3)

# %% the mean of the means is the mean of all
(w * x).mean().backward()
print(len(parts), w.grad)

# %% split(3) makes three parts
parts = x.tensor_split(3)
for part in parts:
    ((w * part).mean() / len(parts)).backward()
print(len(parts), w.grad)

# %% the last part's gradient is what remains
((w * parts[-1]).mean() / len(parts)).backward()
print(len(parts), w.grad)
