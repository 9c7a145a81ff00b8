import logging

import torch
from torch._dynamo.testing import CompileCounter

torch._logging.set_logs(dynamo=logging.ERROR)

for rate in (0.1, torch.tensor(0.1)):
    torch.compiler.reset()
    weight = torch.nn.Parameter(torch.ones(3))
    weight.grad = torch.ones(3)
    optimizer = torch.optim.SGD([weight], lr=rate)
    schedule = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.9)
    counter, counts = CompileCounter(), []
    step = torch.compile(optimizer.step, backend=counter)
    for _ in range(5):
        step()
        schedule.step()
        counts.append(counter.frame_count)
    print(type(rate).__name__, counts, f"{weight[0].item():.4f}")
