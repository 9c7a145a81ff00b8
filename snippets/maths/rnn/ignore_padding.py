import torch
from torch.nn.functional import cross_entropy
from torch.nn.utils.rnn import pad_sequence

torch.manual_seed(0)
targets = pad_sequence(
    [torch.tensor([3, 1, 4, 1, 5]), torch.tensor([2, 6])], batch_first=True, padding_value=-100
)
logits = torch.randn(2, 8, 5)  # (N, V, L)

per_step = -logits.log_softmax(dim=1).gather(1, targets.clamp(min=0)[:, None])[:, 0]
valid = targets != -100
by_hand = per_step[valid].mean()
of_means = torch.stack([per_step[n][valid[n]].mean() for n in range(2)]).mean()

print(targets)
print("mean of the 7 real steps:", torch.allclose(cross_entropy(logits, targets), by_hand))
print(f"{by_hand:.3f}, whereas the mean of the two sequences' means is {of_means:.3f}")
