from torch.utils.data import DataLoader, default_collate


def readable(batch):
    return default_collate([sample for sample in batch if sample is not None])


for samples in ([None, 2.0, 3.0], [1.0, None, 3.0]):
    try:
        print(next(iter(DataLoader(samples, batch_size=3))))
    except TypeError as error:
        print("TypeError:", error)
    print("without it:", next(iter(DataLoader(samples, batch_size=3, collate_fn=readable))))
