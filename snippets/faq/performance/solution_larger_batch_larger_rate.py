import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

from snippets.faq.performance.training import Reader

torch.set_num_threads(1)
digits = load_digits()
images = (torch.tensor(digits.images, dtype=torch.float32) - 4.9) / 6.0
labels = torch.tensor(digits.target)


def final_loss(batch_size, rate):
    torch.manual_seed(0)
    model = Reader(fused_attention=True)
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate)
    for x, y in zip(images[:1024].split(batch_size), labels[:1024].split(batch_size), strict=True):
        loss = F.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.inference_mode():
        return F.cross_entropy(model(images[-512:]), labels[-512:]).item()


small, large, faster = final_loss(4, 1e-3), final_loss(64, 1e-3), final_loss(64, 1e-2)
print("after one epoch, batch 64 is behind batch 4:", large > small + 0.3)
print("with ten times the learning rate it is not:", faster < small + 0.3)
