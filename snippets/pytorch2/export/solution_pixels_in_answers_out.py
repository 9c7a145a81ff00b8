import torch
from torch import nn
from torch.export import Dim

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model


class Service(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, picture):
        pixels = picture.unsqueeze(1).float() / 255
        best = self.reader(pixels).softmax(dim=1).max(dim=1)
        return {"digit": best.indices, "sure": best.values}


_, test = halves(digits())
pictures = (test.pixels[:, 0] * 255).round().to(torch.uint8)
service = Service(digits_model()).eval()
program = torch.export.export(service, (pictures[:2].clone(),), dynamic_shapes=({0: Dim("n")},))
torch.export.save(program, "service.pt2")

answer = torch.export.load("service.pt2").module()(pictures)
print(answer["digit"][:10].tolist(), test.labels[:10].tolist())
print(f"accuracy {(answer['digit'] == test.labels).float().mean():.3f}")
