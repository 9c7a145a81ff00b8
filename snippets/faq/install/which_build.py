import torch

print("build:      ", torch.__version__.partition("+")[2] or "from PyPI")
print("CUDA inside:", torch.version.cuda)
print("ROCm inside:", torch.version.hip)
print("MPS inside: ", torch.backends.mps.is_built())
