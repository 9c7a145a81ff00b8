from torch.utils.data.distributed import DistributedSampler

for rank in (0, 1):
    sampler = DistributedSampler(range(5), num_replicas=2, rank=rank, shuffle=False)
    print(list(sampler))
