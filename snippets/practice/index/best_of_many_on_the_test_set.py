import torch

torch.manual_seed(0)
labels = torch.randint(2, (100,))
guesses = torch.randint(2, (500, 100))  # 500 "models" that toss a coin

scores = (guesses == labels).double().mean(dim=1)
best = scores.argmax()
print(f"best of 500 on the test set: {scores[best]:.2f}")

fresh = torch.randint(2, (100_000,))
print(f"the same coin on new data:   {(torch.randint(2, (100_000,)) == fresh).double().mean():.2f}")
