from collections import Counter

from snippets.kit.summarization.evaluation import error_of
from snippets.kit.summarization.pointer import summarize
from snippets.kit.summarization.rouge import rouge
from snippets.kit.summarization.trained import load_summarizer, match_data

test = match_data()[2]
headlines = summarize(load_summarizer("headlines"), [match.report for match in test])
kinds = [error_of(str(one), match) for one, match in zip(headlines, test, strict=True)]
print(Counter(kinds).most_common())
wrong = [place for place, kind in enumerate(kinds) if kind != "right"]
wrong.sort(key=lambda place: headlines[place].score, reverse=True)  # the surest first
for place in wrong[:5]:
    score = rouge(str(headlines[place]), test[place].headline)["rougeL"]
    print(f"\n{kinds[place]}, ROUGE-L {score:.2f}")
    print(f"  written  {headlines[place]}")
    print(f"  right    {test[place].headline}")
