import torch
from torch._dynamo.utils import counters
from torch._inductor.utils import fresh_cache


def f(x):
    return x.sin() + 1


counters.clear()
with fresh_cache():
    for _ in range(2):
        torch.compiler.reset()  # forgets what this process knows; the folder stays
        torch.compile(f)(torch.ones(8))
found = counters["aot_autograd"]
print("misses:", found["autograd_cache_miss"], "hits:", found["autograd_cache_hit"])
