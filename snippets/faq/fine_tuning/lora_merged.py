import torch

from snippets.kit.fine_tuning import methods
from snippets.kit.fine_tuning.lora import add_lora, remove_lora
from snippets.kit.fine_tuning.pretrained import NEW, animals, pretrained

torch.set_num_threads(1)
source = pretrained()
x, y = animals(NEW, 5, seed=1)

torch.manual_seed(0)
net = methods.lora(source, x, y, len(NEW))
trained = sum(p.numel() for p in net.parameters() if p.requires_grad)
print(f"trained {trained}, pre-trained {sum(p.numel() for p in source.parameters())}")
scores, head, plugged = net(x), net.head, net.state_dict()

remove_lora(net, merge=False)
net.head = source.head
print("unplugged, the old network exactly:", torch.equal(net(x), source(x)))

net.head = head
add_lora(net.backbone)
net.load_state_dict(plugged)
print("plugged in again, same scores:", torch.allclose(net(x), scores, atol=1e-3))

remove_lora(net, merge=True)
print("merged, same scores:", torch.allclose(net(x), scores, atol=1e-3))
print("merged, plain names:", net.state_dict().keys() == source.state_dict().keys())
