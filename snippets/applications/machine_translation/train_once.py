import torch

from snippets.kit.machine_translation.corpus import make_corpus
from snippets.kit.machine_translation.training import new_model, train
from snippets.kit.training import seed_everything

torch.set_num_threads(1)
seed_everything(1)
corpus = make_corpus()
model, config = new_model("transformer", corpus.training)
print(f"{sum(weight.numel() for weight in model.parameters())} weights")
history = train(model, corpus, seed=1, epochs=2, batch_size=32)
print("epochs:", len(history))
print("validation loss below 0.5:", history[-1]["loss"] < 0.5)
print("unseen at least 0.4:", history[-1]["unseen"] >= 0.4)
print("composed at least 0.3:", history[-1]["composed"] >= 0.3)
