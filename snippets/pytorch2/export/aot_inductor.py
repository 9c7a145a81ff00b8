import os
import warnings

import torch
from torch._inductor import aoti_compile_and_package, aoti_load_package
from torch._inductor.utils import fresh_cache
from torch.export import Dim

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model

_, test = halves(digits())
model = digits_model().eval()
example = test.pixels[:2].clone()
program = torch.export.export(model, (example,), dynamic_shapes=({0: Dim("batch")},))
settings = {
    "aot_inductor.precompile_headers": False,
    "aot_inductor.compile_wrapper_opt_level": "O0",
}
with fresh_cache(), warnings.catch_warnings():
    warnings.simplefilter("ignore")  # torch 2.13 still uses what it has deprecated
    file = aoti_compile_and_package(program, package_path="aoti.pt2", inductor_configs=settings)
reader = aoti_load_package(file)
logits, torchs = reader(test.pixels), model(test.pixels).detach()
print("within 1e-4:", torch.allclose(logits, torchs, atol=1e-4))
print("same digits:", torch.equal(logits.argmax(dim=1), torchs.argmax(dim=1)))
print("compiled for:", ", ".join(sorted(reader.get_metadata())))

larger = torch.zeros(2, 1, 10, 10)
try:
    model(larger)
except ValueError as error:
    print("the class:", error)
print("the package:", tuple(reader(larger).shape))

os.environ["AOTI_RUNTIME_CHECK_INPUTS"] = "1"  # a package reads it at its first call
checked = aoti_load_package(file)
for wrong in (larger, example.double(), example[:1]):
    try:
        print(checked(wrong))
    except RuntimeError as error:
        print("refused:", str(error).splitlines()[0])
del os.environ["AOTI_RUNTIME_CHECK_INPUTS"]
