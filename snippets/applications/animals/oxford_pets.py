import torch
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from torch import nn
from torch.utils.data import DataLoader
from torchvision.datasets import OxfordIIITPet
from torchvision.models import ViT_B_16_Weights, vit_b_16

from snippets.kit.training import choose_device

weights = ViT_B_16_Weights.IMAGENET1K_V1
network = vit_b_16(weights=weights).eval()
network.heads = nn.Identity()  # 768 features in place of 1000 logits
device = choose_device()
network.to(device)


def photos(split):
    return OxfordIIITPet("data", split, transform=weights.transforms(), download=True)


@torch.inference_mode()
def features(split):
    rows, labels = [], []
    for batch, answers in DataLoader(photos(split), batch_size=64, num_workers=4):
        rows.append(network(batch.to(device)).cpu())
        labels.append(answers)
    return torch.cat(rows).numpy(), torch.cat(labels).numpy()


if __name__ == "__main__":  # the workers import this file
    strengths = {"C": [0.01, 0.1, 1, 10]}
    search = GridSearchCV(LogisticRegression(max_iter=2000), strengths, cv=3)
    head = search.fit(*features("trainval")).best_estimator_  # C by cross-validation
    print(f"37 breeds: accuracy {head.score(*features('test')):.3f}")

    breeds = photos("test").classes
    network.heads = nn.Linear(768, len(breeds))  # the same head, as a layer
    slopes, offsets = torch.from_numpy(head.coef_), torch.from_numpy(head.intercept_)
    network.heads.load_state_dict({"weight": slopes, "bias": offsets})
    torch.save({"network": network.state_dict(), "breeds": breeds}, "pets.pt")

    photo, label = photos("test")[0]
    with torch.inference_mode():
        chances = network.cpu()(photo[None]).softmax(1)[0]
    print(f"{breeds[chances.argmax()]} ({chances.max():.0%}); it is: {breeds[label]}")
