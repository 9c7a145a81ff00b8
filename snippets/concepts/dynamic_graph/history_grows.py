import torch

from snippets.kit.drawing import autograd_graph

w = torch.tensor(1.0, requires_grad=True)
total_with_history, total = 0.0, 0.0
for step in range(3):
    loss = (w - step) ** 2
    total_with_history = total_with_history + loss
    total = total + loss.item()
    nodes, _ = autograd_graph(total_with_history)
    print(f"step {step}: {len(nodes)} nodes kept, or a number: {total}")
