import torch

from snippets.maths.deep_networks.network import network
from snippets.maths.deep_networks.training import fit, test_accuracy

torch.set_num_threads(1)
torch.manual_seed(0)
model = network(3)  # fourteen layers
losses = fit(model, epochs=8, rate=0.1, augment=True, smoothing=0.1, decay=5e-4)
print(f"from {losses[0]:.0f} down to less than 1:", losses[-1] < 1)
print("test accuracy at least 0.85:", test_accuracy(model) >= 0.85)
