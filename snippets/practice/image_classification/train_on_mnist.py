from pathlib import Path

from snippets.kit.image_classification.data import from_torchvision, hold_back_of_each
from snippets.kit.image_classification.evaluation import evaluate, logits_of
from snippets.kit.image_classification.model import SmallCNN
from snippets.kit.image_classification.training import train
from snippets.kit.training import choose_device, is_main, load_model, process_group

training = from_torchvision("MNIST", "data", train=True)
test = from_torchvision("MNIST", "data", train=False)
training, validation = hold_back_of_each(training)
device = choose_device()
plan = {"epochs": 5, "batch_size": 128, "device": device}
plan |= {"checkpoint": "mnist.pt", "resume": Path("mnist.pt").exists()}
with process_group(device):  # alone, or together under torchrun
    _, history = train(training, validation, **plan)
    if not is_main():
        raise SystemExit
print(history[-1])

model = load_model("mnist.pt", SmallCNN, device)
print(evaluate(model, test))
print("the first test image shows", logits_of(model, test.rows([0])).argmax().item())
