import torch


def four_bits(weight, group):
    parts = weight.view(-1, group)
    scale = parts.abs().amax(1, keepdim=True) / 7
    scale = scale.half().float()  # the scales take 16 bits each
    back = (parts / scale).round().clamp(-7, 7) * scale
    return back.view_as(weight), 4 + 16 / group


torch.manual_seed(0)
weight = torch.randn(256, 1024)
for group in (1024, 128, 32):
    back, bits = four_bits(weight, group)
    print(f"group {group:4}: {bits:.2f} bits, error {(back - weight).norm() / weight.norm():.1%}")
