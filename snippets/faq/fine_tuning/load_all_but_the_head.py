from snippets.kit.fine_tuning.network import Network
from snippets.kit.fine_tuning.pretrained import NEW, pretrained

net = Network(len(NEW))
weights = pretrained().state_dict()
try:
    net.load_state_dict(weights, strict=False)
except RuntimeError as error:
    print(str(error).splitlines()[1].strip())

kept = {name: x for name, x in weights.items() if not name.startswith("head.")}
result = net.load_state_dict(kept, strict=False)
assert set(result.missing_keys) == {"head.weight", "head.bias"}, result
assert not result.unexpected_keys, result
print("new:", result.missing_keys)
