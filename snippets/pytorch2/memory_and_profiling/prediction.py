def predict(batch, length, width=64, heads=4, depth=6):
    """Bytes at most alive in a training step with AdamW."""
    fixed = 3 * 4 * depth * (12 * width**2 + 13 * width)  # parameters, and two numbers of Adam
    n = 4 * batch * length * width  # one activation; the data has its size
    activations = depth * (16 * n + 4 * batch * length * (4 + heads))
    largest = 4 * n + 16 * width**2  # the gradients that the backward pass begins with
    return max(fixed + n + activations + largest, fixed * 4 / 3 + n)
