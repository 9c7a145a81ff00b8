import torch

from snippets.kit import training as shared
from snippets.kit.machine_translation.corpus import make_corpus
from snippets.kit.machine_translation.search import greedy
from snippets.kit.machine_translation.trained import load_translator
from snippets.kit.machine_translation.training import new_model, train

torch.set_num_threads(1)
shared.seed_everything(0)
corpus = make_corpus(training=200, validation=10, test=10)
model, config = new_model("gru", corpus.training)
train(model, corpus, epochs=1, config=config, checkpoint="model.pt")
again = load_translator("model.pt")
print(type(again).__name__, len(again.source), len(again.target))
sentences = [pair.chinese for pair in corpus.test_unseen]
print("translates alike:", greedy(again, sentences) == greedy(model, sentences))
