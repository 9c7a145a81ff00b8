import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(3, 8, kernel_size=3, bias=False).double()
norm = nn.BatchNorm2d(8).double()
nn.init.normal_(norm.weight)
nn.init.normal_(norm.bias)
with torch.no_grad():
    norm(conv(torch.randn(64, 3, 8, 8).double()))  # gather running statistics
norm.eval()

folded = nn.Conv2d(3, 8, kernel_size=3).double()
with torch.no_grad():
    scale = norm.weight / (norm.running_var + norm.eps).sqrt()
    folded.weight.copy_(conv.weight * scale.view(8, 1, 1, 1))
    folded.bias.copy_(norm.bias - norm.running_mean * scale)

    x = torch.randn(2, 3, 8, 8).double()
    print(torch.allclose(norm(conv(x)), folded(x)))
