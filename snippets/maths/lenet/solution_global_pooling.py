import torch
import torch.nn.functional as F
from torch import nn

from snippets.maths.lenet.moving_digits import accuracy, fit, images

torch.set_num_threads(1)  # one result, however many cores there are
torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 8, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.Conv2d(8, 16, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.AdaptiveMaxPool2d(1),
    nn.Flatten(),
    nn.Linear(16, 10),
)
fit(model, epochs=8)
with torch.no_grad():
    large = model(F.pad(images, (10, 0, 0, 20)))
print("parameters:", sum(p.numel() for p in model.parameters()))
print("over 90 %:", accuracy(model) > 0.9)
print("32 x 22:", tuple(large.shape))
