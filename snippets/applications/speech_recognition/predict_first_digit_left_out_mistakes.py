from itertools import zip_longest

from snippets.kit.speech_recognition.evaluation import edit_distance

said, heard = "12345", "2346"

# %% digits are compared place by place
wrong = sum(a != b for a, b in zip_longest(said, heard))
print(f"{wrong / len(said):.2f}")

# %% it is divided by the digits that were heard
print(f"{edit_distance(said, heard) / len(heard):.2f}")

# %% what is left out is an error, what is replaced is still a digit
print(f"{(len(said) - len(heard)) / len(said):.2f}")
