from sklearn.metrics import f1_score

labels = ["gui", "gui", "gui", "email"]
guesses = ["gui", "gui", "gui", "gui"]
print(round(f1_score(labels, guesses, average="macro", zero_division=0), 2))
