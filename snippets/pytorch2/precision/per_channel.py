from snippets.kit.image_classification.trained import digits_model


def error(weight, bits, axes):
    top = 2 ** (bits - 1) - 1  # symmetric: from -top to top, the zero point is 0
    scale = weight.abs().amax(axes, keepdim=True) / top
    back = (weight / scale).round() * scale
    return ((back - weight).norm() / weight.norm()).item()


print("bits  one scale  one for each channel")
for bits in (8, 4):
    for weight in (p.detach() for p in digits_model().parameters() if p.ndim == 4):
        one, each = (error(weight, bits, axes) for axes in ((0, 1, 2, 3), (1, 2, 3)))
        print(f"{bits:4} {one:10.1%} {each:21.1%}")
