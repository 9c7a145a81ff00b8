from textwrap import shorten

import torch

x, seen = torch.ones(2), []


def loud(x):
    print("positive")
    return x * 2


def counting(x):
    seen.append(1)
    return x * 2


for branch in (loud, counting):
    try:
        torch.cond(x.sum() > 0, branch, torch.neg, (x,))
    except Exception as error:
        lines = str(error).splitlines()
        print(*(line.strip() for line in lines if "Failed" in line or "Unsafe" in line))
        print(*(shorten(line, 84) for line in lines if "Explanation" in line))
