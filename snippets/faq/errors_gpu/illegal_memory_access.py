import torch
import triton
import triton.language as tl


@triton.jit
def write(start, offset):
    tl.store(start + offset, 1.0)


x = torch.zeros(4, device="cuda")
write[(1,)](x, 2**40)  # four numbers, and the kernel writes far behind them
try:
    torch.cuda.synchronize()
except RuntimeError as error:
    print(error)
