import torch


@torch.compile(mode="reduce-overhead")
def double(x):
    return x * 2


x = torch.ones(4, device="cuda")
for _ in range(3):
    double(x)  # runs, records, replays

first = double(x)
second = double(x + 1)  # a new step: its result may take the place of the first
try:
    print(first)
except RuntimeError as error:
    print(error)

first = double(x).clone()  # the cure: a copy of your own
second = double(x + 1)
print(first, second)

torch.compiler.cudagraph_mark_step_begin()  # from here on, a step begins only where you say so
first, second = double(x), double(x + 1)
print(first, second)
