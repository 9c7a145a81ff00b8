import torch
from torch._dynamo.testing import CompileCounter

counter = CompileCounter()


@torch.compile(backend=counter)
def f(x, n, flag):
    return x * n if flag else x + n


calls = [(4, 2, True), (4, 2, True), (5, 2, True), (6, 2, True), (6, 3, True), (6, 9, True)]
calls += [(7, 9, False), (8, 5, False), (1, 5, False)]
for length, n, flag in calls:
    f(torch.ones(length), n, flag)
    print((length, n, flag), counter.frame_count)
