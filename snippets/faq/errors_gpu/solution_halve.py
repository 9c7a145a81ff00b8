import torch


def largest_batch(run, batch):
    while batch:
        too_large = False
        try:
            run(batch)
        except torch.OutOfMemoryError:
            too_large = True  # and leave except: the error holds tensors
        if not too_large:
            return batch
        batch //= 2
    raise MemoryError("not even one sample fits")


def run(batch):  # stands in for a step on a GPU
    if batch > 12:
        raise torch.OutOfMemoryError("CUDA out of memory")


print(largest_batch(run, 64))
