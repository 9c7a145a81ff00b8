from sklearn.metrics import f1_score

labels = ["gui", "gui", "gui", "email"]
guesses = ["gui", "gui", "gui", "gui"]

# %% F1 is the share of right answers
print(round(f1_score(labels, guesses, average="micro", zero_division=0), 2))

# %% large classes count more
print(round(f1_score(labels, guesses, average="weighted", zero_division=0), 2))

# %% a class that is never guessed does not count
print(round(f1_score(labels, guesses, labels=["gui"], average="macro"), 2))
