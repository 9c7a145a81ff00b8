import re

from snippets.kit.summarization.pointer import summarize
from snippets.kit.summarization.trained import load_summarizer, match_data

model = load_summarizer("headlines")
test = match_data()[2][:100]


def reverse_names(text):
    words = (word[::-1] if is_name(word) else word for word in re.split(r"\b", text))
    return "".join(words)


def is_name(word):
    return word[:1].isupper() and word.lower() not in model.vocabulary.numbers


before = [str(one) for one in summarize(model, [match.report for match in test])]
after = [str(one) for one in summarize(model, [reverse_names(match.report) for match in test])]
print(before[0], "|", after[0])
same = [
    reverse_names(one).lower() == other.lower() for one, other in zip(before, after, strict=True)
]
print(sum(same), "of", len(test))
