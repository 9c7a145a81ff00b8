import torch
import webdataset as wds

with wds.TarWriter("digits-000000.tar") as shard:
    for index in range(10):
        shard.write({"__key__": f"{index:04}", "x.pth": torch.full((2,), index), "y.cls": index})

data = wds.WebDataset("digits-000000.tar", shardshuffle=False).decode().to_tuple("x.pth", "y.cls")
x, y = next(iter(data))
assert x.tolist() == [0, 0] and y == 0
