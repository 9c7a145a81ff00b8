from torch.utils.data.distributed import DistributedSampler

sampler = DistributedSampler(range(100), num_replicas=1, rank=0)
first, second = list(sampler), list(sampler)
sampler.set_epoch(1)
third = list(sampler)
print(first == second, first == third)
