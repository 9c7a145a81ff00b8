import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
    data = TensorDataset(torch.arange(64.0).view(32, 2), torch.arange(32))
    loader = DataLoader(
        data,
        batch_size=8,
        shuffle=True,
        num_workers=2,  # processes that prepare batches while the GPU computes
        persistent_workers=True,  # keep them from epoch to epoch
        prefetch_factor=4,  # batches that each has ready
        pin_memory=device.type == "cuda",  # memory from which the GPU copies on its own
    )
    seen = []
    for x, y in loader:
        x = x.to(device, non_blocking=True)
        y = y.to(device, non_blocking=True)
        seen += y.tolist()
    print("samples:", len(seen), " each once:", sorted(seen) == list(range(32)))


if __name__ == "__main__":
    main()
