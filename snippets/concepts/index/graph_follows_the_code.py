import matplotlib.pyplot as plt
import torch
from torch import nn

from snippets.kit.drawing import draw_graph


class Taxi(nn.Module):
    def __init__(self):
        super().__init__()
        self.rate = nn.Parameter(torch.tensor(2.0))
        self.base = nn.Parameter(torch.tensor(1.0))
        self.at_night = nn.Parameter(torch.tensor(1.5))

    def forward(self, km, hour):
        fare = self.rate * km + self.base
        if hour >= 22:
            fare = fare * self.at_night
        return fare


_, axes = plt.subplots(2, figsize=(4.0, 3.2))
for hour, ax in zip((12, 23), axes, strict=True):
    model = Taxi()
    fare = model(torch.tensor(4.0), hour)
    fare.backward()
    gradients = {name: p.grad for name, p in model.named_parameters()}
    print(f"hour {hour}: fare {fare.item()}, gradients {gradients}")
    draw_graph(fare, dict(model.named_parameters()), ax)
    ax.set_title(f"hour = {hour}", loc="left")
plt.show()
