import torch


def quantise(x, bits=8):
    """Integers from 0, the scale, and the integer that stands for 0."""
    low, high = x.min().clamp(max=0), x.max().clamp(min=0)  # 0 must be among the values
    scale = (high - low) / (2**bits - 1)
    zero = (-low / scale).round()
    return (x / scale + zero).round().clamp(0, 2**bits - 1), scale, zero


x = torch.tensor([-0.28, 0.0, 0.337, 1.234, 2.27])
q, scale, zero = quantise(x)
back = (q - zero) * scale
print(f"scale {scale:.4f}  zero point {zero:.0f}")
print("integers ", q.int().tolist())
print("back     ", [round(value, 2) for value in back.tolist()])
print("largest error, in steps:", round(((x - back).abs().max() / scale).item(), 2))
same = torch.fake_quantize_per_tensor_affine(x, scale.item(), int(zero), 0, 255)
print("as torch computes it:", torch.allclose(back, same))
