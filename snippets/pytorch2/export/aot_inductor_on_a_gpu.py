import torch
from torch import nn
from torch._inductor import aoti_compile_and_package, aoti_load_package

model = nn.Linear(8, 3).cuda().eval()
x = torch.randn(4, 8, device="cuda")
program = torch.export.export(model, (x,))
compiled = aoti_load_package(aoti_compile_and_package(program, package_path="gpu.pt2"))
torch.testing.assert_close(compiled(x), model(x))
