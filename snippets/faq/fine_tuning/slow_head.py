import torch

from snippets.kit.fine_tuning.methods import train, with_new_head
from snippets.kit.fine_tuning.pretrained import NEW, animals, pretrained

torch.set_num_threads(1)
source = pretrained()
x, y = animals(NEW, 5, seed=1)
for lr in (1e-4, 1e-2):
    torch.manual_seed(0)
    net = with_new_head(source, len(NEW))
    net.backbone.requires_grad_(False)
    train(net, [{"params": net.head.parameters(), "lr": lr}], x, y, steps=40)
    with torch.no_grad():
        accuracy = (net(x).argmax(1) == y).double().mean().item()
    print(f"head lr {lr}: training pictures above 70 %: {accuracy > 0.7}")
