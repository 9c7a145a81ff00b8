from datetime import timedelta

from torch import distributed as dist

limit = timedelta(seconds=10)
try:
    dist.init_process_group("nccl", store=dist.HashStore(), rank=0, world_size=1, timeout=limit)
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(dist.is_nccl_available(), dist.is_gloo_available())
