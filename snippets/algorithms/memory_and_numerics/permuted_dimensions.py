import torch

images = torch.zeros(2, 5, 7, 3)  # batch, height, width, channels
calls = """
images
images.permute(0, 3, 1, 2)
images.movedim(-1, 1)
images.transpose(1, 3)
images.mT
images.movedim(-1, 1).contiguous()
"""

for call in calls.strip().splitlines():
    x = eval(call)
    print(f"{call:35} {list(x.shape)!s:13} {x.stride()}")

channels_first = images.movedim(-1, 1)
print(channels_first.is_contiguous())
print(channels_first.is_contiguous(memory_format=torch.channels_last))
