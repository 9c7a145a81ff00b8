import torch

first = torch.tensor([0.6, 0.4])
second = torch.tensor([[0.5, 0.5], [0.1, 0.9]])
word = first.argmax()
greedy = first[word] * second[word].max()
best = (first[:, None] * second).max()
print(f"greedy {greedy:.2f}, best {best:.2f}")
