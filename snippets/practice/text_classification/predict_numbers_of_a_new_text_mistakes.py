from snippets.kit.text_classification.tokens import Vocabulary

training = ["the screen is ugly", "the case is neat", "the case is ugly"]
new = "the keyboard is neat"

# %% every word of the training texts has a number
vocabulary = Vocabulary.of(training, min_count=1)
print(vocabulary.tokens)
print(vocabulary.encode(new).tolist())

# %% unknown words are left out
vocabulary = Vocabulary.of(training, min_count=2)
print(vocabulary.tokens)
print([number for number in vocabulary.encode(new).tolist() if number != 1])

# %% a new word gets the next free number
vocabulary = Vocabulary.of(training, min_count=2)
print(vocabulary.tokens)
words = [*vocabulary.tokens, "keyboard", "neat"]
print([words.index(word) + 2 for word in new.split()])
