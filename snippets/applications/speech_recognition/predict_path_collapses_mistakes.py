from itertools import groupby

path = "-55-5111-"

# %% drop the blanks, then join equal neighbours
print("".join(character for character, _ in groupby(path.replace("-", ""))))

# %% dropping the blanks is all there is to do
print(path.replace("-", ""))

# %% the blank is a character of the text
print("".join(character for character, _ in groupby(path)))
