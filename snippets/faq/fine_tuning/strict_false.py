import torch

from snippets.kit.fine_tuning.network import Network
from snippets.kit.fine_tuning.pretrained import OLD, animals, pretrained

weights = {f"module.{name}": x for name, x in pretrained().state_dict().items()}

net = Network(len(OLD)).eval()
result = net.load_state_dict(weights, strict=False)
print(len(result.missing_keys), "missing, such as", result.missing_keys[0])
print(len(result.unexpected_keys), "unexpected, such as", result.unexpected_keys[0])

x, y = animals(OLD, 60, seed=3)
with torch.no_grad():
    print("above 50 %:", ((net(x).argmax(1) == y).double().mean() > 0.5).item())
try:
    net.load_state_dict(weights)
except RuntimeError as error:
    print(str(error).splitlines()[0])
