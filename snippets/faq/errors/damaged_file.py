import io

import torch

file = io.BytesIO()
torch.save(torch.ones(100), file)
half = io.BytesIO(file.getvalue()[:500])
try:
    torch.load(half)
except RuntimeError as error:
    print(f"{type(error).__name__}: {str(error).partition('. ')[0]}")
file.seek(0)
print(torch.load(file).shape)
