import torch

from snippets.outlook.performance.memory import perceptron, saved_for_backward, size

model = perceptron()


def needed(batch):
    with saved_for_backward(model) as kept:
        model(torch.randn(batch, 512))
    return size(kept.values()) + 4 * size(model.parameters())


budget = 50 * 2**20
per_sample = (needed(200) - needed(100)) / 100
fixed = needed(100) - 100 * per_sample
largest = int((budget - fixed) // per_sample)
print("largest batch:", largest)
print("fits:", needed(largest) <= budget, " one more fits:", needed(largest + 1) <= budget)
