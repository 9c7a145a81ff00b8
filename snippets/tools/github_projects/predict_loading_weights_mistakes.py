import io

import torch


class Weights:
    def __reduce__(self):
        return print, ("run",)


file = io.BytesIO()
torch.save(Weights(), file)
file.seek(0)

# %% what was saved comes back
print(type(Weights()).__name__)

# %% the file is run, and its result comes back
print(type(torch.load(file, weights_only=False)).__name__)

# %% the file is run, and turns out not to be weights
torch.load(file, weights_only=False)
file.seek(0)
try:
    torch.load(file)
except Exception as error:
    print(type(error).__name__)
