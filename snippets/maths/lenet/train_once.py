import torch

from snippets.maths.lenet.moving_digits import accuracy, fit
from snippets.maths.lenet.network import dense, lenet

torch.set_num_threads(1)  # one result, however many cores there are
for name, new in ("LeNet", lenet), ("fully connected", lambda: dense(18)):
    torch.manual_seed(0)
    model = new()
    count = sum(p.numel() for p in model.parameters())
    fit(model)
    share = accuracy(model)
    print(f"{name:<15} {count} parameters  over 70 %: {share > 0.7!s:<5}  over 90 %: {share > 0.9}")
