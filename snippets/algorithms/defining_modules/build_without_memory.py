import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

with torch.device("meta"):
    huge = nn.Sequential(*[nn.Linear(20_000, 20_000) for _ in range(50)])
    x = torch.empty(512, 20_000)
print(sum(p.numel() for p in huge.parameters()))
print(f"{sum(p.nbytes for p in huge.parameters()) / 2**30:.1f} GiB, had it been stored")
with FlopCounterMode(display=False) as counter, torch.no_grad():
    print(huge(x).shape)
print(counter.get_total_flops() == 50 * 2 * 512 * 20_000 * 20_000)

trained = nn.Linear(4, 2)
with torch.device("meta"):
    copy = nn.Linear(4, 2)
copy.load_state_dict(trained.state_dict(), assign=True)
print(copy.weight.device, torch.equal(copy.weight, trained.weight))
