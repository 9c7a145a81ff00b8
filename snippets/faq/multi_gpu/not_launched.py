import torch.distributed as dist

try:
    dist.init_process_group("gloo")
except ValueError as error:
    print(error)
