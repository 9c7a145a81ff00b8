import torch

from snippets.kit.recommender.trained import ratings_model

model = ratings_model()
try:
    model(torch.tensor([800]), torch.tensor([3]))
except IndexError as error:
    print(f"IndexError: {error}")
