import torch

from snippets.kit.machine_translation.corpus import make_corpus
from snippets.kit.machine_translation.training import new_model

torch.manual_seed(0)
model, _ = new_model("transformer", make_corpus().training)
source = model.source_numbers("我们常常在图书馆看那本书。")[None]
target = model.target_numbers("we often read that book in the library.")[None]
print("source", tuple(source.shape), "target", tuple(target.shape))
logits = model(source, target)
print("logits", tuple(logits.shape))

beginning = model(source, target[:, :4])
print("later words change nothing:", torch.allclose(logits[:, :4], beginning, atol=1e-5))
padded = torch.nn.functional.pad(source, (0, 5))
print("padding changes nothing:", torch.allclose(logits, model(padded, target), atol=1e-5))
