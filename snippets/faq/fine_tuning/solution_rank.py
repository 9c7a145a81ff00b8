import torch

from snippets.kit.fine_tuning.lora import add_lora
from snippets.kit.fine_tuning.pretrained import pretrained

frozen = sum(p.numel() for p in pretrained().backbone.parameters())
print("backbone:", frozen)
for rank in (1, 2, 4, 8, 16, 32):
    backbone = pretrained().backbone
    add_lora(backbone, rank=rank)
    count = sum(p.numel() for p in backbone.parameters() if p.requires_grad)
    print(f"rank {rank:2}: {count:6} trained, {count / frozen:4.0%}")

torch.manual_seed(0)
for rank in (4, 32):
    B, A = torch.randn(16, rank), torch.randn(rank, 9)
    print(f"first convolution, rank {rank}: change of rank", torch.linalg.matrix_rank(B @ A).item())
