import torch
from sklearn.linear_model import LogisticRegression

from snippets.kit.fine_tuning.pretrained import NEW, animals, pretrained

torch.set_num_threads(1)
net = pretrained()


def features(count, seed):
    x, y = animals(NEW, count, seed=seed)
    with torch.no_grad():
        return net.backbone(x), y


test = features(100, seed=2)
mean = {}
for count in (1, 5, 50):
    scores = [
        LogisticRegression(max_iter=2000).fit(*features(count, seed)).score(*test)
        for seed in range(10, 15)
    ]
    mean[count] = sum(scores) / len(scores)
print("5 better than 1 by more than 5 points:", mean[5] - mean[1] > 0.05)
print("50 better than 5 by more than 5 points:", mean[50] - mean[5] > 0.05)
print("first step larger:", mean[5] - mean[1] > mean[50] - mean[5])
