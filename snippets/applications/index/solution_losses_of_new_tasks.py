import torch
import torch.nn.functional as F

torch.manual_seed(0)
# a label for each word: scores (sentences, words, labels)
tags = F.cross_entropy(torch.randn(4, 12, 9).movedim(-1, 1), torch.randint(9, (4, 12)))
# a depth for each pixel: one channel out
depth = F.l1_loss(torch.rand(4, 1, 32, 32), torch.rand(4, 1, 32, 32))
# which of two answers did people prefer: one score each
better, worse = torch.randn(4), torch.randn(4)
preference = -F.logsigmoid(better - worse).mean()
# several topics at once, each there or not
topics = F.binary_cross_entropy_with_logits(torch.randn(4, 20), torch.rand(4, 20).round())
print([tuple(loss.shape) for loss in (tags, depth, preference, topics)])
