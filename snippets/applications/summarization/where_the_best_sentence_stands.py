import matplotlib.pyplot as plt
import torch

from snippets.kit.summarization.extractive import choose, rouge_of_sentences
from snippets.kit.summarization.trained import docstring_data, load_summarizer

_, test = docstring_data()
best = torch.tensor([int(row.argmax()) for row in rouge_of_sentences(test)])
chosen = torch.tensor(choose(load_summarizer("docstrings"), [one.sentences for one in test]))
places = range(8)
_, ax = plt.subplots(figsize=(6.4, 2.6))
for shift, label, numbers in [(-0.2, "best", best), (0.2, "chosen", chosen)]:
    shares = [(numbers == place).float().mean().item() for place in places]
    ax.bar([1 + place + shift for place in places], shares, width=0.4, label=label)
ax.set(xlabel="position of the sentence", ylabel="share of texts")
ax.legend()
plt.show()
