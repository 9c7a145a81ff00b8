import torch


def round_randomly(x, generator):
    """Give float32 as bfloat16: up or down, more likely to the nearer side."""
    noise = torch.randint(2**16, x.shape, dtype=torch.int32, generator=generator)
    return ((x.view(torch.int32) + noise) & -(2**16)).view(torch.float32).bfloat16()


generator = torch.Generator().manual_seed(0)
total = torch.zeros(1000, dtype=torch.bfloat16)  # a thousand tries at once
for _ in range(4000):
    total = round_randomly(total.float() + 0.001, generator)

third = round_randomly(torch.full((100_000,), 1 / 3), generator)
print("the neighbours of 1/3:", third.unique().tolist())
print(f"mean of 100000 roundings of 1/3: {third.float().mean():.4f}")
print(f"4000 times 0.001: mean {total.float().mean():.1f}, spread {total.float().std():.1f}")
