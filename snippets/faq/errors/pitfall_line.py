import torch

for count in (2, 1):
    images = torch.ones(count, 3, 1, 1)
    features = images.squeeze()  # here it goes wrong
    try:
        print(features.softmax(dim=1).shape)  # here it fails
    except IndexError as error:
        print(f"{type(error).__name__}: {error}")
