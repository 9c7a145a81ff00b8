import torch
import torch.nn.functional as F

scores = torch.zeros(4, requires_grad=True)
truth = F.one_hot(torch.tensor(2), 4)

# %% only the score of the correct class enters the loss
F.cross_entropy(scores, torch.tensor(2)).backward()
print(scores.grad * truth)

# %% the gradient is truth minus prediction
F.cross_entropy(scores, torch.tensor(2)).neg().backward()
print(scores.grad)

# %% a score of 0 is a probability of 0
print(scores.detach() - truth)
