import torch
from torch import accelerator, nn

found = accelerator.current_accelerator(check_available=True)
device = found or torch.device("cpu")
model = nn.Linear(2, 1).to(device)
x = torch.ones(3, 2, device=device)
y = torch.ones(3, 1).to(device, non_blocking=True)
loss = (model(x) - y).square().mean()
loss.detach().cpu().numpy().shape  # ()
with torch.device("meta"):
    huge = nn.Linear(10**5, 10**5)
size = f"{huge.weight.nbytes:,} bytes"  # '40,000,000,000 bytes'
