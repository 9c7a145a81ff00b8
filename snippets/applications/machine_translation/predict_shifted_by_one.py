START, END = 0, 1
sentence = [START, 7, 4, 9, END]
given, wanted = sentence[:-1], sentence[1:]
for position in (0, 3):
    print(given[: position + 1], "->", wanted[position])
