import torch
from torch import nn
from torch._dynamo.testing import CompileCounter


class Block(nn.Linear):
    def forward(self, x):
        return super().forward(x)


x = torch.ones(2, 8)
for layer in (nn.Linear(8, 8), nn.TransformerEncoderLayer(8, 2, 8), Block(8, 8)):
    torch.compiler.reset()
    method, function = CompileCounter(), CompileCounter()
    torch.compile(layer, backend=function)(x)
    layer.compile(backend=method)
    layer(x)
    print(f"{type(layer).__name__:<23}", function.frame_count, method.frame_count)
