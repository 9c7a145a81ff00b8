import torch

from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.evaluation import evaluate
from snippets.kit.speech_recognition.training import train

torch.set_num_threads(1)
model, history = train(load("train"), seed=1, epochs=16, batch_size=8)
scores = evaluate(model, load("test"))
print("epochs:", len(history))
print("training loss below 0.8:", history[-1]["train_loss"] < 0.8)
print("at most 20 % of the digits wrong:", scores["error"] <= 0.2)
print("at least half of the strings whole:", scores["whole"] >= 0.5)
