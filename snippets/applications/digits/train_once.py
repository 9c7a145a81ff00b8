import torch

from snippets.kit.digits.data import codes_by, writers
from snippets.kit.digits.evaluation import evaluate
from snippets.kit.digits.rubbish import with_scribbles
from snippets.kit.digits.training import train

torch.set_num_threads(1)
model, history = train(with_scribbles(writers()[0]), seed=1, epochs=3, batch_size=16)
scores = evaluate(model, codes_by("test"))
print("epochs:", len(history))
print("training loss below 0.2:", history[-1]["train_loss"] < 0.2)
print("more than 75 of 100 test digits right:", scores["digits"] > 0.75)
print("more than 30 of 100 test codes right:", scores["codes"] > 0.3)
