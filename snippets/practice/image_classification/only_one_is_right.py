import torch

from snippets.kit.image_classification.baselines import fit_classical, flat
from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.evaluation import logits_of
from snippets.kit.image_classification.trained import digits_model

training, test = halves(digits())
svc = torch.from_numpy(fit_classical("svc", training).predict(flat(test)[0])) == test.labels
cnn = logits_of(digits_model(), test).argmax(dim=1) == test.labels
print("only the SVC is right:", (svc & ~cnn).sum().item())
print("only the CNN is right:", (cnn & ~svc).sum().item())
print("both are wrong:       ", (~cnn & ~svc).sum().item())
