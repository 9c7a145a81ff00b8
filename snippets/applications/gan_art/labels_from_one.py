import torch

from snippets.kit.gan_art.model import StrokeGenerator

generator = StrokeGenerator()
for labels in (torch.arange(1, 11), torch.tensor([7])):
    try:
        generator(torch.randn(10, 32), labels)
    except ValueError as error:
        print(error)
