from collections import Counter

from snippets.kit.text_classification.python_docs import LABELS, split_docstrings

training, validation, test = split_docstrings()
print(len(training), len(validation), len(test))
for label, count in Counter(LABELS[docstring.label] for docstring in training).most_common():
    print(f"{label:13} {count:4}")
for docstring in (training[3], training[2000], training[-1]):
    print(f"\n{LABELS[docstring.label]}, {docstring.place}\n{docstring.text[:88]}")
