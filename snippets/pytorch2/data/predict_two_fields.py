from torch.utils.data import DataLoader

samples = [(0, 0.5), (1, 1.5), (2, 2.5)]
for batch in DataLoader(samples, batch_size=3):
    print(batch)
