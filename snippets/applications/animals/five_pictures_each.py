import torch

from snippets.kit.fine_tuning.methods import frozen, scratch
from snippets.kit.fine_tuning.pretrained import NEW, animals, pretrained
from snippets.kit.training import accuracy

torch.set_num_threads(1)
torch.manual_seed(0)
few, test = animals(NEW, 5, seed=1), animals(NEW, 100, seed=2)
score = {}
for method in (frozen, scratch):
    network = method(pretrained(), *few, len(NEW))
    with torch.no_grad():
        score[method.__name__] = accuracy(network(test[0]), test[1])
print("frozen at least 20 points better:", score["frozen"] >= score["scratch"] + 0.2)
