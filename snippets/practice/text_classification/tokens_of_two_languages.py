from snippets.kit.text_classification.tokens import Vocabulary, tokenize

print(tokenize("The screen isn't ugly, order 316134."))
print(tokenize("屏幕不难看，USB 也好用。"))

vocabulary = Vocabulary.of(["屏幕很好用", "屏幕不好用", "the screen", "the knob"])
print(vocabulary.tokens)
print(vocabulary.encode("屏幕很好看").tolist())
print(vocabulary.encode("").tolist())
