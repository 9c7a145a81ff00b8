import bisect
import warnings

import torch


def price(x, amount):
    return (x + 1) * bisect.bisect_left([1, 3, 7], amount)


x = torch.ones(2)
with warnings.catch_warnings(action="ignore"):
    print("breaks before:", torch._dynamo.explain(price)(x, 5).graph_break_count)


@torch.compiler.substitute_in_graph(bisect.bisect_left, skip_signature_check=True)
def bisect_left(a, x, lo=0, hi=None, *, key=None):
    return sum(value < x for value in a)


torch.compiler.reset()
compiled = torch.compile(price, backend="eager", fullgraph=True)
print("the same:", [torch.equal(compiled(x, n), price(x, n)) for n in (0, 3, 5, 9)])
