from snippets.kit.machine_translation.corpus import characters, make_corpus
from snippets.kit.text_classification.tokens import tokenize

corpus = make_corpus()
for name, pairs in zip(corpus._fields, corpus, strict=True):
    print(f"{name:20}{len(pairs):5}")
words = {word for pair in corpus.training for word in tokenize(pair.english)}
print(f"{len(characters(corpus.training))} characters, {len(words)} words")
for pair in corpus.training[:8]:
    print(f"\n{pair.chinese}\n{pair.english}")
