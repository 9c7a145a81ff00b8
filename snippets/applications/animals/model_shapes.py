import torch

from snippets.kit.animals.model import AnimalNet

model = AnimalNet().eval()
pictures = torch.rand(5, 1, 32, 32)
print("maps  ", tuple(model.maps(pictures).shape))
print("logits", tuple(model(pictures).shape))
print("parameters", sum(parameter.numel() for parameter in model.parameters()))
