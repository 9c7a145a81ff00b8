import torch
import torch.nn.functional as F

logits = torch.zeros(2, 2, requires_grad=True)
log_q = torch.tensor([0.75, 0.25]).log()

# %% equal logits are equal chances, whatever is subtracted
F.cross_entropy(logits, torch.arange(2)).backward()
print(logits.grad)

# %% the correction makes popular films likelier
F.cross_entropy(logits + log_q, torch.arange(2)).backward()
print(logits.grad)

# %% every film shown is right, as somebody in the batch watched it
F.binary_cross_entropy_with_logits(logits - log_q, torch.ones(2, 2)).backward()
print(logits.grad)
