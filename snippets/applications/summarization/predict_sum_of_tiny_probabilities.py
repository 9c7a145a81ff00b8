import torch

logs = torch.tensor([-200.0, -200.0])
print(f"{logs.exp().sum().log():.1f} {logs.logsumexp(dim=0):.1f}")
