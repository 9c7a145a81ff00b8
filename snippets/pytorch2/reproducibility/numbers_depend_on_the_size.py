import torch


def draw(function, *sizes):
    torch.manual_seed(0)
    return torch.cat([function(size) for size in sizes])


for function in (torch.randn, torch.rand):
    fifteen, sixteen, thirty_two = (draw(function, size) for size in (15, 16, 32))
    print(function.__name__)
    print("  15 and 16 begin alike:", torch.equal(fifteen, sixteen[:15]))
    print("  16 and 32 begin alike:", torch.equal(sixteen, thirty_two[:16]))
    print("  15 at once and 8 + 7: ", torch.equal(fifteen, draw(function, 8, 7)))
