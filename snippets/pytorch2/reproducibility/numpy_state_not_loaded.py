import io

import numpy as np
import torch

file = io.BytesIO()
torch.save({"numpy": np.random.get_state()}, file)
file.seek(0)
try:
    torch.load(file)
except Exception as error:
    print(f"{type(error).__name__}:", str(error).splitlines()[0].partition(".")[0])

file = io.BytesIO()
torch.save({"numpy": np.random.get_state(legacy=False)["state"]["key"].tolist()}, file)
file.seek(0)
print("as plain numbers:", len(torch.load(file)["numpy"]))
