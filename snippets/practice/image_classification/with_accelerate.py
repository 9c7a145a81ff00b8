import torch
import torch.nn.functional as F
from accelerate import Accelerator
from torch.optim.lr_scheduler import OneCycleLR
from torch.utils.data import DataLoader

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.model import SmallCNN

accelerator = Accelerator(mixed_precision="bf16")
training, _ = halves(digits())
batches = DataLoader(training, 64, shuffle=True, drop_last=True, collate_fn=lambda batch: batch)
model = SmallCNN()
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
scheduler = OneCycleLR(optimizer, max_lr=0.01, total_steps=30 * len(batches))
model, optimizer, batches, scheduler = accelerator.prepare(model, optimizer, batches, scheduler)

for _ in range(30):
    for images, labels in batches:
        loss = F.cross_entropy(model(images), labels, label_smoothing=0.1)
        optimizer.zero_grad()
        accelerator.backward(loss)
        optimizer.step()
        scheduler.step()
accelerator.save_model(model, "digits")
