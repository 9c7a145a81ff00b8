import torch
from torch import nn

from snippets.faq.multi_gpu.group import run


def main(rank, world):
    x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
    whole, rank0, rank1 = nn.BatchNorm1d(1), nn.BatchNorm1d(1), nn.BatchNorm1d(1)
    print("whole batch:", whole(x).detach().T)
    print("two shards:", rank0(x[0::2]).detach().T, rank1(x[1::2]).detach().T)
    print("running means:", *(bn.running_mean for bn in (whole, rank0, rank1)))

    net = nn.SyncBatchNorm.convert_sync_batchnorm(nn.Sequential(whole))
    try:
        net(x)
    except ValueError as error:
        print(error)


run(main)
