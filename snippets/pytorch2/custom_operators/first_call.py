import torch

from snippets.pytorch2.custom_operators.leaky import leaky_sum

pulse = torch.tensor([1.0, 0.0, 0.0, 2.0, 0.0])
print(leaky_sum(pulse, 0.5))
print(torch.ops.site.leaky_sum(pulse, 0.5))  # the same operator, found by its name
print("decay 1 is cumsum:", torch.equal(leaky_sum(pulse, 1.0), pulse.cumsum(0)))
print(torch.ops.site.leaky_sum.default._schema)
try:
    leaky_sum(pulse, "half")
except RuntimeError as error:
    print(str(error).splitlines()[0])
