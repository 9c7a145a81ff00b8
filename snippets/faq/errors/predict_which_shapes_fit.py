import torch

rows = torch.zeros(4, 3)
for other in (torch.ones(3), torch.ones(4), torch.ones(4, 1)):
    try:
        print(tuple((rows + other).shape))
    except RuntimeError:
        print("error")
