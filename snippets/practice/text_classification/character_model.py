# --8<-- [start:train]
import torch

from snippets.kit.text_classification.language_model import (
    CharacterModel,
    bits_per_character,
    generate,
    train,
)
from snippets.kit.text_classification.python_docs import split_topics
from snippets.kit.training import seed_everything

torch.set_num_threads(1)
seed_everything(0)
training, validation, test = split_topics()
model = CharacterModel()
print(f"untrained: {bits_per_character(model, test):.1f} bits per character")
train(model, training[: len(training) // 2], validation, epochs=1)
print(f"after half an epoch < 3.1: {bits_per_character(model, test) < 3.1}")
# --8<-- [end:train]

# --8<-- [start:generate]
text = generate(model, "The ", length=200, temperature=0.7, seed=1)
again = generate(model, "The ", length=200, temperature=0.7, seed=1)
print(f"{len(text)} characters, beginning with {text[:4]!r}")
print("the same with the same seed:", again == text)
# --8<-- [end:generate]
