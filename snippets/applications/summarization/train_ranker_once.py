from statistics import fmean

import torch

from snippets.kit.summarization.extractive import choose, rouge_of_sentences
from snippets.kit.summarization.trained import docstring_data
from snippets.kit.summarization.training import train_ranker

torch.set_num_threads(1)
training, test = docstring_data()
model, history = train_ranker(training)
chosen = choose(model, [article.sentences for article in test])
scores = rouge_of_sentences(test)
print(f"{len(training)} training texts, {len(test)} test texts")
rouge = [-row["train_loss"] for row in history]
print("expected ROUGE-1 has risen in training:", rouge[-1] > rouge[0] + 0.02)
print("not always the first sentence:", sum(number > 0 for number in chosen) > 20)
gain = fmean(row[number].item() - row[0].item() for row, number in zip(scores, chosen, strict=True))
print("better than the first sentence:", gain > 0)
