import torch

from snippets.kit.animals.species import collection
from snippets.kit.fine_tuning.pretrained import OLD, pretrained

net = pretrained()
pictures, labels = collection(OLD, 60, seed=3)
inputs = {
    "as in pre-training": (pictures - 0.5) / 0.25,
    "from 0 to 1": pictures,
    "from 0 to 255": pictures * 255,
}
for name, x in inputs.items():
    with torch.no_grad():
        accuracy = (net(x).argmax(1) == labels).double().mean().item()
    print(f"{name}: above 85 %: {accuracy > 0.85}")
