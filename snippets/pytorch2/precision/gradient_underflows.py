import torch


def gradient(scale):
    w = torch.ones((), dtype=torch.float16, requires_grad=True)
    small = torch.tensor(1e-4, dtype=torch.float16)
    loss = (w * small * small.float()).float()  # its derivative by w is 1e-8
    (loss * scale).backward()
    return w.grad


print(f"smallest float16: {2**-24:.0e}")
for scale in (1.0, 2.0**16, 2.0**40):
    scaled = gradient(scale)
    print(
        f"scale {scale:<15.0f} arrives {scaled.item():<8.2g} divided {scaled.float() / scale:.1e}"
    )
