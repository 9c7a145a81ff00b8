import torch

scores = torch.tensor([[2.0, 0.0], [2.0, 0.0]])

# %% dim=0 says that every row adds up to 1
print(scores.softmax(dim=1))

# %% all numbers together add up to 1
print(scores.flatten().softmax(dim=0).view(2, 2))

# %% softmax divides a column by its sum, without the exponential
print((scores / scores.sum(dim=0)).nan_to_num())
