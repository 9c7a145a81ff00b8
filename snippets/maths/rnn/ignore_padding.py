import torch
from torch.nn.functional import cross_entropy
from torch.nn.utils.rnn import pad_sequence

torch.manual_seed(0)
sequences = [torch.tensor([3, 1, 4, 1, 5]), torch.tensor([2, 6])]
targets = pad_sequence(sequences, batch_first=True, padding_value=-100)
logits = torch.randn(2, 8, 5)  # (N, V, L)

chosen = targets.clamp(min=0)[:, None]  # -100 is no index
per_step = -logits.log_softmax(dim=1).gather(1, chosen)[:, 0]
valid = targets != -100
by_hand = per_step[valid].mean()
of_means = torch.stack([per_step[n][valid[n]].mean() for n in range(2)]).mean()

print(targets)
loss = cross_entropy(logits, targets)
print("mean of the 7 real steps:", torch.allclose(loss, by_hand))
print(f"loss {loss:.3f}, mean of the two sequences' means {of_means:.3f}")
