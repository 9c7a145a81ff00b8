import torch
from torch.utils.data import DataLoader


def order(validate, own_generator):
    torch.manual_seed(0)
    generator = torch.Generator().manual_seed(0) if own_generator else None
    train = DataLoader(range(6), batch_size=6, shuffle=True, generator=generator)
    epochs = []
    for _ in range(3):
        epochs += [batch.tolist() for batch in train]
        if validate:
            list(DataLoader(range(3)))  # not even shuffled
    return epochs


for own in (False, True):
    print("own generator:", own, " the same order:", order(False, own) == order(True, own))
