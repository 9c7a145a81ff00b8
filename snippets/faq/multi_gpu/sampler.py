from torch.utils.data import DistributedSampler

deliveries = range(10)
for rank in range(4):
    sampler = DistributedSampler(deliveries, num_replicas=4, rank=rank)
    epochs = []
    for epoch in range(2):
        sampler.set_epoch(epoch)
        epochs.append(list(sampler))
    print(f"rank {rank}: epoch 0 {epochs[0]}, epoch 1 {epochs[1]}")
