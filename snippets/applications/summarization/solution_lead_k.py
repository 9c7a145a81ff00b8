from collections import Counter
from statistics import fmean

from snippets.kit.summarization.docstrings import articles
from snippets.kit.summarization.rouge import rouge_n, words

for count in (1, 2, 3):
    recall, f1 = [], []
    for article in articles():
        ours = words(" ".join(article.sentences[:count]))
        theirs = words(article.summary)
        recall.append((Counter(ours) & Counter(theirs)).total() / len(theirs))
        f1.append(rouge_n(ours, theirs, 1))
    print(f"the first {count}: recall {fmean(recall):.3f}, F1 {fmean(f1):.3f}")
