import torch
import torch.nn.functional as F

torch.manual_seed(0)
x, labels = torch.rand(32, 1, 8, 8), torch.randint(10, (32,))
partner = torch.randperm(32)
share = torch.distributions.Beta(0.4, 0.4).sample().item()

mixed = share * x + (1 - share) * x[partner]
targets = share * F.one_hot(labels, 10) + (1 - share) * F.one_hot(labels[partner], 10)

scores = torch.randn(32, 10)  # what a model makes of `mixed`
of_both = share * F.cross_entropy(scores, labels)
of_both += (1 - share) * F.cross_entropy(scores, labels[partner])
print(mixed.shape, torch.allclose(F.cross_entropy(scores, targets), of_both))
