from torch import nn

layers = nn.Linear(10, 10), nn.Conv1d(1, 1, 3, padding=1), nn.RNN(1, 1)
print([sum(p.numel() for p in layer.parameters()) for layer in layers])
