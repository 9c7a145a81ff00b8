import warnings

import torch
from torch.utils.cpp_extension import load_inline

from snippets.pytorch2.custom_operators.leaky_batch import leaky_sum

source = r"""
#include <ATen/Dispatch.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty_like.h>
#include <torch/csrc/Exceptions.h>
#include <torch/library.h>

at::Tensor leaky_sum(const at::Tensor& x, double decay) {
  at::Tensor in = x.contiguous(), out = at::empty_like(in);
  const int64_t steps = x.size(-1);
  AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "leaky_sum", [&] {
    const scalar_t* from = in.const_data_ptr<scalar_t>();
    scalar_t* to = out.data_ptr<scalar_t>();
    for (int64_t row = 0; row < x.numel(); row += steps) {
      scalar_t level = 0;
      for (int64_t t = row; t < row + steps; ++t)
        to[t] = level = scalar_t(decay) * level + from[t];
    }
  });
  return out;
}

TORCH_LIBRARY(leaky, m) { m.def("sum(Tensor x, float decay) -> Tensor"); }
TORCH_LIBRARY_IMPL(leaky, CPU, m) { m.impl("sum", &leaky_sum); }
"""
module = load_inline(
    "leaky", source, functions=["leaky_sum"], no_implicit_headers=True, extra_cflags=["-O2"]
)
x = torch.rand(3, 100)
print("binding equal to NumPy:", torch.allclose(module.leaky_sum(x, 0.5), leaky_sum(x, 0.5)))
print(torch.ops.leaky.sum.default._schema)
print("operator equal to NumPy:", torch.allclose(torch.ops.leaky.sum(x, 0.5), leaky_sum(x, 0.5)))
try:
    torch.ops.leaky.sum(x.long(), 0.5)
except NotImplementedError as error:
    print(error)
leaf = x.clone().requires_grad_()
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    torch.ops.leaky.sum(leaf, 0.5).sum().backward()
print("gradient:", leaf.grad)
print(str(seen[0].message).partition(".")[0])
