START, END = 0, 1
sentence = [START, 7, 4, 9, END]

# %% the decoder is given the word that it has to write
for position in (0, 3):
    print(sentence[: position + 1], "->", sentence[position])

# %% the decoder is given its own word alone, not those before
for position in (0, 3):
    print([sentence[position]], "->", sentence[position + 1])

# %% the marks are dropped on both sides
words = sentence[1:-1]
for position in (0, 1):
    print(words[: position + 1], "->", words[position + 1])
