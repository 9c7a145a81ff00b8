import torch
import webdataset as wds

with wds.TarWriter("digits-000000.tar") as shard:
    for index in range(10):
        shard.write({"__key__": f"{index:04}", "x.pth": torch.full((2,), index), "y.cls": index})

data = wds.WebDataset("digits-000000.tar", shardshuffle=False).decode().to_tuple("x.pth", "y.cls")
assert [(x.tolist(), y) for x, y in data][1] == ([1, 1], 1)
