import torch
from torch.nn.functional import scaled_dot_product_attention as attention


def show(module, example_inputs):
    print([node.name for node in module.graph.nodes if node.op.startswith("call")])
    return module.forward


def by_formula(q, k, v):
    scores = q @ k.transpose(-2, -1) / q.shape[-1] ** 0.5
    return scores.softmax(-1) @ v


q, k, v = torch.linspace(-1, 1, 3 * 2 * 4 * 8).reshape(3, 1, 2, 4, 8)
results = [torch.compile(f, backend=show)(q, k, v) for f in (by_formula, attention)]
print("equal:", torch.allclose(*results, atol=1e-6))
