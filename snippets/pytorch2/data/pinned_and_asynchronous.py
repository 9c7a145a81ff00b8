import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.randn(4096, 3, 64, 64), torch.randint(10, (4096,)))
loader = DataLoader(data, batch_size=256, shuffle=True, num_workers=4, pin_memory=True)
for images, labels in loader:
    images = images.to("cuda", non_blocking=True)  # returns before the copy is done
    labels = labels.to("cuda", non_blocking=True)
    loss = images.mean() + labels.sum()  # queued on the GPU behind the copy
