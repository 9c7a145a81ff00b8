import textwrap

from torch._inductor.cudagraph_trees import CUDAGraphTreeManager

message = CUDAGraphTreeManager.format_dealloc_msg("(the line that made it)")
print(textwrap.fill(f"RuntimeError: {message}", 90))
