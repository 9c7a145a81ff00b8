import torch

major, minor = torch.cuda.get_device_capability()
print("this GPU:  ", f"sm_{major}{minor}")
print("this build:", *torch.cuda.get_arch_list())
