from torch.utils.data import DataLoader, DistributedSampler

sampler = DistributedSampler(range(8), num_replicas=2, rank=0)
loader = DataLoader(range(8), batch_size=4, sampler=sampler)

for epoch in range(3):
    print("forgotten, epoch", epoch, *(batch.tolist() for batch in loader))
for epoch in range(3):
    sampler.set_epoch(epoch)
    print("set_epoch, epoch", epoch, *(batch.tolist() for batch in loader))
