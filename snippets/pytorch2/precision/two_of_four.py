import torch
from torch.sparse import to_sparse_semi_structured

weight = torch.randn(4096, 4096, device="cuda", dtype=torch.float16)
groups = weight.view(-1, 4)  # of every four numbers, keep the two largest
kept = groups.abs().topk(2, dim=1).indices
pruned = torch.zeros_like(groups).scatter(1, kept, groups.gather(1, kept)).view_as(weight)
fast = to_sparse_semi_structured(pruned)
x = torch.randn(4096, 256, device="cuda", dtype=torch.float16)
torch.testing.assert_close(fast @ x, pruned @ x, rtol=1e-2, atol=1e-1)
