import torch

print("matrix products:", torch.backends.cuda.matmul.allow_tf32)
print("convolutions, recurrent layers:", torch.backends.cudnn.allow_tf32)
