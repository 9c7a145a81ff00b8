import matplotlib.pyplot as plt
import torch
from torch.optim.lr_scheduler import OneCycleLR

optimizer = torch.optim.AdamW([torch.zeros(1, requires_grad=True)], lr=0.01)
scheduler = OneCycleLR(optimizer, max_lr=0.01, total_steps=30 * 14)
rates = []
for _ in range(30 * 14):
    rates.append(scheduler.get_last_lr()[0])
    optimizer.step()
    scheduler.step()

steps = range(0, len(rates), 10)
figure, axes = plt.subplots(figsize=(6.4, 2.6))
axes.plot([step / 14 for step in steps], [rates[step] for step in steps])
axes.set(xlabel="epoch", ylabel="learning rate", ylim=(0, None))
plt.show()
