import torch

print("2.7 or later:      ", torch.__version__ >= (2, 7))
print("has an accelerator:", hasattr(torch, "accelerator"))
