import io
import pickle
from fractions import Fraction

import torch

file = io.BytesIO()
torch.save({"rate": Fraction(1, 8)}, file)
file.seek(0)
try:
    torch.load(file)
except pickle.UnpicklingError as error:
    print(f"{type(error).__name__}: {str(error).partition('. ')[0]}")
file.seek(0)
with torch.serialization.safe_globals([Fraction]):
    print(torch.load(file))
torch.serialization.add_safe_globals([Fraction])  # the same, until the process ends
file.seek(0)
print(torch.load(file))
