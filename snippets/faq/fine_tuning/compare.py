import torch

from snippets.kit.fine_tuning import methods
from snippets.kit.fine_tuning.pretrained import NEW, animals, pretrained

torch.set_num_threads(1)
source = pretrained()
x, y = animals(NEW, 5, seed=1)
test_x, test_y = animals(NEW, 100, seed=2)

percent = {}
for method in (methods.scratch, methods.frozen, methods.full, methods.lora):
    torch.manual_seed(0)
    net = method(source, x, y, len(NEW))
    with torch.no_grad():
        correct = (net(test_x).argmax(1) == test_y).double().mean()
    percent[method.__name__] = 100 * correct.item()

for name in ("frozen", "full", "lora"):
    better = percent[name] - percent["scratch"] > 20
    print(f"{name} better than scratch by more than 20 points: {better}")
