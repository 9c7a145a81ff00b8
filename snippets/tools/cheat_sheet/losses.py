import torch
from torch.nn import functional as F

scores = torch.tensor([[2.0, 0.0], [0.0, 0.0]])
classes = torch.tensor([0, 1])
F.cross_entropy(scores, classes)  # tensor(0.4100)
F.cross_entropy(scores, torch.tensor([0, -100]))  # tensor(0.1269)
yes = torch.tensor([1.0, 1.0])
F.binary_cross_entropy_with_logits(scores[0], yes)  # tensor(0.4100)
F.mse_loss(torch.zeros(2), 3 * yes)  # tensor(9.)
F.l1_loss(torch.zeros(2), 3 * yes)  # tensor(3.)
F.huber_loss(torch.zeros(2), 3 * yes)  # tensor(2.5000)
F.cross_entropy(scores, torch.full((2, 2), 0.5))  # tensor(0.9100)
far = F.cosine_similarity(scores[0], yes, dim=0)  # tensor(0.7071)
