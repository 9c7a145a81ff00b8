import torch
from torch import nn


def output_shapes(model, x):
    """Run a model once and note the output shape of every layer without children.

    Args:
        model: Any module.
        x: An input for it.

    Returns:
        A dictionary from dotted names to shapes, in the order of the calls.
    """
    shapes, handles = {}, []
    for name, module in model.named_modules():
        if not list(module.children()):

            def note(module, inputs, output, name=name):
                shapes[name] = tuple(output.shape)

            handles.append(module.register_forward_hook(note))
    try:
        with torch.no_grad():
            model(x)
    finally:
        for handle in handles:
            handle.remove()
    return shapes


model = nn.Sequential(
    nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)),
    nn.Sequential(nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)),
    nn.Flatten(),
    nn.Linear(16 * 2 * 2, 10),
)
for name, shape in output_shapes(model, torch.zeros(32, 1, 8, 8)).items():
    print(name, shape)
