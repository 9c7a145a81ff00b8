import torch
from torch.nn.functional import binary_cross_entropy, cross_entropy

prediction = torch.tensor([[160.0], [70.0], [150.0]])
target = torch.tensor([[151.0], [75.0], [141.0]])

for name, loss in {
    "float target of shape (n,)": lambda: cross_entropy(prediction, target[:, 0]),
    "integer target": lambda: cross_entropy(prediction, target[:, 0].long()),
    "binary cross-entropy": lambda: binary_cross_entropy(prediction, target),
}.items():
    print(name)
    try:
        print(loss())
    except (RuntimeError, IndexError) as error:
        print(f"  {type(error).__name__}: {str(error).splitlines()[0]}")
