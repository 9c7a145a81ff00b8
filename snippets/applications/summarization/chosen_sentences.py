import textwrap

from snippets.kit.summarization.extractive import choose, rouge_of_sentences
from snippets.kit.summarization.trained import docstring_data, load_summarizer

_, test = docstring_data()
chosen = choose(load_summarizer("docstrings"), [article.sentences for article in test])
scores = rouge_of_sentences(test)
gains = [(row[n] - row[0]).item() for row, n in zip(scores, chosen, strict=True)]
order = sorted(range(len(test)), key=lambda place: gains[place])
for place in (order[-1], order[0]):
    article, number = test[place], chosen[place]
    print(f"{article.place}: {article.summary}")
    for label, n in (("first", 0), (f"number {number + 1}", number)):
        text = textwrap.shorten(article.sentences[n], 100, placeholder=" ...")
        print(f"  {label}, ROUGE-1 {scores[place][n]:.2f}: {text}")
