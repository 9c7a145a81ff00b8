import torch


def add_positions(x):
    positions = torch.arange(x.shape[1], dtype=x.dtype, device=x.device)
    return x + positions[:, None]


def add_positions_on_cpu(x):
    return x + torch.arange(x.shape[1])[:, None]


accelerator = torch.accelerator.current_accelerator(check_available=True)
device = accelerator or torch.device("cpu")
batch = torch.zeros(2, 3, 1, device=device)
print(add_positions(batch).device == batch.device)
print(add_positions(batch).cpu().flatten())

elsewhere = torch.zeros(2, 3, 1, device="meta")
print(add_positions(elsewhere).shape)
try:
    add_positions_on_cpu(elsewhere)
except RuntimeError as error:
    print(error)
