import io

import torch

file = io.BytesIO()
torch.save(torch.ones(2), file)
file.seek(0)
try:
    torch.load(file, map_location="cuda")  # as a file saved on a GPU asks for
except RuntimeError as error:
    print(f"{type(error).__name__}: {str(error).partition('. ')[0]}")
file.seek(0)
print(torch.load(file, map_location="cpu"))
