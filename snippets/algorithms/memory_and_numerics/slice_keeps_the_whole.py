import io

import torch

data = torch.zeros(1000, 1000)


def saved_bytes(tensor):
    file = io.BytesIO()
    torch.save(tensor, file)
    return file.tell()


print(data[0].nbytes, data[0].untyped_storage().nbytes())
print(saved_bytes(data[0]) > 4_000_000, saved_bytes(data[0].clone()) < 10_000)
