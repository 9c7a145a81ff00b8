import numpy as np
import torch

array = np.zeros(3)
tensor = torch.from_numpy(array)
calls = """
torch.from_numpy(array)
torch.as_tensor(array)
torch.asarray(array)
torch.asarray(array, copy=True)
torch.as_tensor(array, dtype=torch.float32)
torch.tensor(array)
torch.as_tensor(tensor)
tensor.to(torch.float64)
tensor.to(torch.float32)
tensor.detach()
tensor.clone()
"""
made = {call: eval(call) for call in calls.strip().splitlines()}

array[0] = 1
for call, result in made.items():
    print(f"{call:43}", "shares" if result[0] == 1 else "copied")
