from torch import distributed as dist

try:
    dist.init_process_group("gloo")
except ValueError as error:
    print(f"{type(error).__name__}: {error}")
