from snippets.kit.text_classification.tokens import Vocabulary

training = ["the screen is ugly", "the case is neat", "the case is ugly"]
vocabulary = Vocabulary.of(training, min_count=2)
print(vocabulary.tokens)
print(vocabulary.encode("the keyboard is neat").tolist())
