import torch

from snippets.kit.machine_translation.corpus import make_longer
from snippets.kit.machine_translation.trained import load_translator
from snippets.kit.machine_translation.training import join, score

model = load_translator("transformer")
pairs = make_longer(2, 100)
source, target = join(
    [(model.source_numbers(pair.chinese), model.target_numbers(pair.english)) for pair in pairs]
)
with torch.no_grad():
    right = model(source, target[:, :-1]).argmax(dim=2) == target[:, 1:]
print(f"words right, the words before given: {right[target[:, 1:] > 0].float().mean():.2f}")
print(f"sentences right, written alone: {score(model, pairs)[0]:.2f}")
