from itertools import groupby

path = "-55-5111-"
joined = [character for character, _ in groupby(path)]
print("".join(character for character in joined if character != "-"))
