import torch

from snippets.kit.machine_translation.trained import load_translator

model = load_translator("transformer")
source = model.source_numbers("他昨天没有吃苹果。")[None]
target = model.target_numbers("he did not eat the apple yesterday.")[None]
for name, child in model.decoder.layers[-1].named_children():
    print(f"{name:11}", type(child).__name__)

kept = {}
cross = model.decoder.layers[-1].cross
cross.query.register_forward_hook(lambda layer, args, out: kept.update(query=out))
cross.key.register_forward_hook(lambda layer, args, out: kept.update(key=out))
with torch.no_grad():
    weights = model.look(source, target)
q, k = (kept[name].unflatten(2, (cross.heads, -1)).transpose(1, 2) for name in ("query", "key"))
by_hand = (q @ k.mT / q.shape[-1] ** 0.5).softmax(-1)
print("queries", tuple(q.shape), "keys", tuple(k.shape), "weights", tuple(weights.shape))
print("equal to the formula:", torch.allclose(by_hand, weights, atol=1e-5))
