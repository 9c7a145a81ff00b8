import textwrap

from torch._inductor.cudagraph_trees import CUDAGraphTreeManager

message = CUDAGraphTreeManager.format_dealloc_msg("(the line of your code)")
print(textwrap.fill(message, 90))
