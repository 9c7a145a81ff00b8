import torch.nn.functional as F

from snippets.kit.digits.data import UNKNOWN, codes_by
from snippets.kit.digits.model import StripReader

codes = codes_by("training", 4)
logits = StripReader()(codes.pixels)
try:
    F.cross_entropy(logits, codes.columns())
except IndexError as error:
    print(error)
print(F.cross_entropy(logits, codes.columns(), ignore_index=UNKNOWN).isfinite().item())
