import matplotlib.pyplot as plt
import torch
from torch import nn

from snippets.kit.drawing import draw_graph

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
output = model(torch.ones(5, 3))

draw_graph(output, dict(model.named_parameters()))
plt.show()
