import torch

weight = torch.tensor(1.0, dtype=torch.bfloat16)
careful = weight.float()
for _ in range(1000):
    weight += 0.001
    careful += 0.001
print(f"in bfloat16 {weight:.3f}, in float32 {careful:.3f}")

one = torch.ones((), dtype=torch.bfloat16)
gap = torch.finfo(one.dtype).eps
print(f"the gap at 1 is {gap}, half of it {gap / 2}")
for step in (0.0039, 0.004):
    print(f"1 + {step} is {(one + step).item()}")
