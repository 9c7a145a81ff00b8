import torch

from snippets.kit.fine_tuning.pretrained import NEW, animals, pretrained

x, _ = animals(NEW, 5, seed=1)
net = pretrained()
net.requires_grad_(False)

before = net(x)
print("eval mode, same output twice:", torch.equal(net(x), before))
net.train()
net(x)
net.eval()
print("after one forward pass in train mode:", torch.equal(net(x), before))

net = pretrained()
net.train()
net.backbone.eval()
net(x)
print("with backbone.eval() after train():", torch.equal(net(x), before))
