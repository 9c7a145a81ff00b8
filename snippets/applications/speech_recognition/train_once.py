import torch

from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.evaluation import evaluate
from snippets.kit.speech_recognition.training import train

torch.set_num_threads(1)
model, history = train(load("train"), seed=1)
scores = evaluate(model, load("test"))
print("epochs:", len(history))
print("training loss below 0.5:", history[-1]["train_loss"] < 0.5)
print("at most 8 % of the digits wrong:", scores["error"] <= 0.08)
print("at least 75 % of the strings whole:", scores["whole"] >= 0.75)
