import torch

torch.manual_seed(0)
for width in (4, 64, 1024):
    query, keys = torch.randn(1000, 1, width), torch.randn(1000, 10, width)
    scores = (keys * query).sum(dim=2)
    plain, scaled = (x.softmax(dim=1).amax(dim=1).mean() for x in (scores, scores / width**0.5))
    print(f"width {width:4}: largest weight {plain:.2f}, scaled {scaled:.2f}")
