import torch

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model
from snippets.kit.training import accuracy

_, test = halves(digits())
pixels, labels = test.pixels[::4], test.labels[::4]
model = digits_model().eval()
with torch.inference_mode():
    logits = model(pixels)
    print(f"float32            accuracy {accuracy(logits, labels):.2f}")
    for dtype in (torch.bfloat16, torch.float16):
        with torch.autocast("cpu", dtype=dtype):
            inside = model(pixels)
        whole = digits_model().eval().to(dtype)(pixels.to(dtype))
        for name, low in (("autocast", inside), ("whole", whole)):
            far = (low.float() - logits).norm() / logits.norm()
            share = accuracy(low.float(), labels)
            kind = f"{name} {str(dtype).removeprefix('torch.')}"
            print(f"{kind:18} accuracy {share:.2f}  logits off by less than 2%: {far < 0.02}")
