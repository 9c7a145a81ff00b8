import io

import torch


class Weights:
    def __reduce__(self):
        return print, ("run",)


file = io.BytesIO()
torch.save(Weights(), file)
file.seek(0)
try:
    print(type(torch.load(file)).__name__)
except Exception as error:
    print(type(error).__name__)
