import torch

from snippets.kit.digits.data import join, writers

digits = join(*writers())
generator = torch.Generator().manual_seed(0)
chosen = torch.randint(len(digits), (2000, 5), generator=generator)
training, test = chosen[:1000], chosen[1000:]
known = torch.isin(test, training)
print(f"digits of the test codes that stand in a training code: {known.double().mean():.2f}")
print(f"test codes without any of them: {(~known).all(dim=1).sum().item()} of {len(test)}")
