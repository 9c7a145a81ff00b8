import torch
from torch.utils.data import DataLoader


def order_of_samples(epochs, generator):
    loader = DataLoader(range(6), batch_size=2, shuffle=True, generator=generator)
    return [[batch.tolist() for batch in loader] for _ in range(epochs)]


without_pause = order_of_samples(4, torch.Generator().manual_seed(0))

generator = torch.Generator().manual_seed(0)
before = order_of_samples(2, generator)
checkpoint = generator.get_state()

resumed = torch.Generator()
resumed.set_state(checkpoint)
print("generator restored:", before + order_of_samples(2, resumed) == without_pause)

seeded_again = torch.Generator().manual_seed(0)
print("seeded again:      ", before + order_of_samples(2, seeded_again) == without_pause)
