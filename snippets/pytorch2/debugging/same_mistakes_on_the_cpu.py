import torch
import torch.nn.functional as F

mistakes = {
    "word": lambda: F.embedding(torch.tensor([3, 11]), torch.zeros(10, 4)),
    "class": lambda: F.cross_entropy(torch.zeros(2, 10), torch.tensor([1, 10])),
    "index": lambda: torch.zeros(10)[torch.tensor([3, 11])],
    "gather": lambda: torch.zeros(2, 10).gather(1, torch.tensor([[10], [0]])),
    "probability": lambda: F.binary_cross_entropy(torch.tensor([1.5]), torch.ones(1)),
}
for name, mistake in mistakes.items():
    try:
        mistake()
    except (IndexError, RuntimeError) as error:
        print(f"{name:12}{type(error).__name__}: {error}")
