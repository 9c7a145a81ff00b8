from statistics import fmean

from snippets.kit.summarization.docstrings import articles
from snippets.kit.summarization.evaluation import cross_validate
from snippets.kit.summarization.extractive import choose_central, rouge_of_sentences

every = articles()
scores = rouge_of_sentences(every)


def central(training, test):
    return choose_central([one.sentences for one in training], [one.sentences for one in test])


chosen = cross_validate(every, central)
print(f"any sentence       {fmean(row.mean().item() for row in scores):.3f}")
print(
    f"the central one    {fmean(row[n].item() for row, n in zip(scores, chosen, strict=True)):.3f}"
)
print(f"the first one      {fmean(row[0].item() for row in scores):.3f}")
print(f"the best possible  {fmean(row.max().item() for row in scores):.3f}")
