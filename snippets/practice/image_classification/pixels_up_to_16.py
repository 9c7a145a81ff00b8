import torch
from sklearn.datasets import load_digits

from snippets.kit.image_classification.data import Images

pixels, labels = load_digits(return_X_y=True)
images = torch.tensor(pixels).float().view(-1, 1, 8, 8)
try:
    Images(images, torch.tensor(labels), "0123456789")
except ValueError as error:
    print(error)
