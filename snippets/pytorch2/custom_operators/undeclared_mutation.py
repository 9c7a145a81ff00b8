import torch
from torch import Tensor


def clear(x: Tensor) -> None:
    x.zero_()


def run(x, operator):
    y = 2 * x
    operator(y)
    return y + 1


says_nothing = torch.library.custom_op("site::clear", clear, mutates_args=())
says_so = torch.library.custom_op("site::clear_", clear, mutates_args={"x"})
for operator in says_nothing, says_so:
    operator.register_fake(lambda x: None)
    compiled = torch.compile(run, backend="aot_eager", fullgraph=True)
    print(run(torch.ones(3), operator), compiled(torch.ones(3), operator))
print(torch.ops.site.clear_.default._schema)
