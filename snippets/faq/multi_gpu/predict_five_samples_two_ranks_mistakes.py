from torch.utils.data.distributed import DistributedSampler

# %% each process gets one block
padded = [*range(5), 0]
print(padded[:3])
print(padded[3:])

# %% one process gets a sample more
for rank in (0, 1):
    print(list(range(5))[rank::2])

# %% what cannot be dealt out evenly is left out
for rank in (0, 1):
    sampler = DistributedSampler(range(5), num_replicas=2, rank=rank, shuffle=False, drop_last=True)
    print(list(sampler))
