import torch

weight = torch.tensor([[4.0, 0.0], [0.0, 2.0]])
largest = torch.linalg.matrix_norm(weight, ord=2)
print(weight / largest)
