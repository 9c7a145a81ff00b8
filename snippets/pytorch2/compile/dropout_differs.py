import torch
from torch.nn.functional import dropout

x = torch.ones(1000)


def seeded(function):
    torch.manual_seed(0)
    return function(x)


eager = seeded(dropout)
for fallback in (False, True):
    torch.compiler.reset()
    compiled = torch.compile(dropout, options={"fallback_random": fallback})
    print("fallback_random:", fallback, "same:", torch.equal(eager, seeded(compiled)))
    print("    again the same:", torch.equal(seeded(compiled), seeded(compiled)))
