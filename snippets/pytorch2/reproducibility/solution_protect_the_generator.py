import torch


def preview():
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(123)
        return torch.rand(2)


torch.manual_seed(0)
expected = torch.rand(3)
torch.manual_seed(0)
pictures = preview()
print("training undisturbed:", torch.equal(torch.rand(3), expected))
print("preview the same:    ", torch.equal(preview(), pictures))
