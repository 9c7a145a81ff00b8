import torch
from torch.func import grad


def loss(parameters, x, y):
    prediction = x @ parameters["weight"] + parameters["bias"]
    return (prediction - y).square().mean(), prediction


parameters = {"weight": torch.zeros(3), "bias": torch.zeros(())}
x, y = torch.ones(5, 3), torch.ones(5)

gradient, prediction = grad(loss, has_aux=True)(parameters, x, y)
print(gradient)
print(prediction)
