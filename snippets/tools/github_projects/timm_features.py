import timm
import torch

model = timm.create_model("resnet18", pretrained=False, num_classes=10).eval()
images = torch.rand(2, 3, 224, 224)
assert model(images).shape == (2, 10)
assert model.forward_features(images).shape == (2, 512, 7, 7)
