import torch

a = torch.ones(2, 2, device="cuda")
free, total = torch.cuda.mem_get_info()
taken = torch.empty(free - 2**22, dtype=torch.uint8, device="cuda")  # leaves 4 MiB
try:
    a @ a
except RuntimeError as error:  # with some versions: CUDA out of memory
    print(error)
