import torch

from snippets.kit.fine_tuning import methods
from snippets.kit.fine_tuning.pretrained import NEW, OLD, animals, pretrained

torch.set_num_threads(1)
source = pretrained()
old_x, old_y = animals(OLD, 60, seed=3)


def old_accuracy(net):
    net.head = source.head
    with torch.no_grad():
        return (net(old_x).argmax(1) == old_y).double().mean().item()


print("before, above 85 %:", old_accuracy(pretrained()) > 0.85)
x, y = animals(NEW, 5, seed=1)
for method in (methods.frozen, methods.full):
    torch.manual_seed(0)
    after = old_accuracy(method(source, x, y, len(NEW)))
    print(f"{method.__name__}, lost more than 10 points: {after < old_accuracy(source) - 0.1}")
