import torch
from torch import nn
from torch.nn import functional as F

nchw, ncl = torch.zeros(2, 3, 32, 32), torch.zeros(2, 3, 50)
nl, nle = torch.zeros(2, 7).long(), torch.zeros(2, 7, 16)
nn.Conv2d(3, 8, 3, padding=1)(nchw).shape  # torch.Size([2, 8, 32, 32])
nn.Conv2d(3, 8, 3, 2, 1)(nchw).shape  # torch.Size([2, 8, 16, 16])
nn.ConvTranspose2d(3, 8, 2, 2)(nchw).shape  # torch.Size([2, 8, 64, 64])
nn.MaxPool2d(2)(nchw).shape  # torch.Size([2, 3, 16, 16])
nn.BatchNorm2d(3)(nchw).shape  # torch.Size([2, 3, 32, 32])
nn.AdaptiveAvgPool2d(1)(nchw).shape  # torch.Size([2, 3, 1, 1])
nn.Flatten()(nchw).shape  # torch.Size([2, 3072])
nn.Conv1d(3, 8, 5)(ncl).shape  # torch.Size([2, 8, 46])
nn.Embedding(100, 16)(nl).shape  # torch.Size([2, 7, 16])
nn.Linear(16, 4)(nle).shape  # torch.Size([2, 7, 4])
nn.LayerNorm(16)(nle).shape  # torch.Size([2, 7, 16])
y, (h, c) = nn.LSTM(16, 20, batch_first=True)(nle)
y.shape  # torch.Size([2, 7, 20])
h.shape  # torch.Size([1, 2, 20])
attention = nn.MultiheadAttention(16, 4, batch_first=True)
attention(nle, nle, nle)[0].shape  # torch.Size([2, 7, 16])
heads = nle.unflatten(2, (4, 4)).transpose(1, 2)
heads.shape  # torch.Size([2, 4, 7, 4])
q = k = v = heads
size = F.scaled_dot_product_attention(q, k, v).shape  # torch.Size([2, 4, 7, 4])
