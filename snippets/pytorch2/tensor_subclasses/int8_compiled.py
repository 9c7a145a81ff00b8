import torch
from torch._dynamo.backends.common import aot_autograd

from snippets.pytorch2.tensor_subclasses.int8_weight import quantise


def look(graph, inputs):
    for node, value in zip(graph.graph.find_nodes(op="placeholder"), inputs, strict=True):
        print(f"  {node.name}: {str(value.dtype)[6:]} {tuple(value.shape)}")
    print("  ->", *(n.name for n in graph.graph.nodes if n.op == "call_function"))
    return graph


torch.manual_seed(0)
layer, x = quantise(torch.nn.Linear(256, 64)), torch.randn(5, 256)
print("the graph, without any class of ours:")
backend = aot_autograd(fw_compiler=look, inference_compiler=look)
with torch.no_grad():
    compiled = torch.compile(layer, fullgraph=True, backend=backend)(x)
print("equal:", torch.equal(compiled, layer(x)))
