import torch


def standardise(bmi):
    return (bmi - bmi.mean()) / bmi.std(correction=0)


training, heavy = torch.tensor([20.0, 28.0]), torch.tensor([32.0, 36.0])
standardise(training)
print(standardise(heavy).tolist())
