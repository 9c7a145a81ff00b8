import torch

x = torch.arange(12).view(3, 4)
x.shape  # torch.Size([3, 4])
x.ndim, x.numel(), x.size(0), len(x)  # (2, 12, 3, 3)
x.dtype  # torch.int64
x.float().dtype  # torch.float32
(x / 2).dtype, (x // 2).dtype  # (torch.float32, torch.int64)
torch.tensor(1.0).dtype  # torch.float32
x.to(torch.bfloat16).dtype  # torch.bfloat16
x.device  # device(type='cpu')
x.stride(), x.T.stride()  # ((4, 1), (1, 4))
solid = x.T.is_contiguous()  # False
