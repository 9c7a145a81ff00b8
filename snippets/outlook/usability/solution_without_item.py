import logging

import torch

torch._logging.set_logs(dynamo=logging.ERROR)  # no advice about each break


def with_item(x):
    scale = x.abs().max().item()
    return x / scale if scale > 0 else x


def with_tensor(x):
    scale = x.abs().max()
    return torch.where(scale > 0, x / scale, x)


for function in (with_item, with_tensor):
    breaks = torch._dynamo.explain(function)(torch.tensor([1.0, -4.0])).graph_break_count
    results = [function(x).tolist() for x in (torch.tensor([1.0, -4.0]), torch.zeros(2))]
    print(f"{function.__name__:<11} breaks: {breaks}  results: {results}")
