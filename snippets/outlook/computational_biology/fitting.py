import math

import torch
from torch.optim.lr_scheduler import OneCycleLR

from snippets.outlook.computational_biology.motif_scanner import MotifScanner, losses


def fit(sequences, labels, seed=0, epochs=6, batch=100, kind=MotifScanner):
    """Train eight filters side by side."""
    torch.manual_seed(seed)
    scanner = kind()
    optimizer = torch.optim.AdamW(scanner.parameters())
    steps = epochs * math.ceil(len(labels) / batch)
    schedule = OneCycleLR(optimizer, max_lr=0.07, total_steps=steps)
    for _ in range(epochs):
        for part in torch.randperm(len(labels)).split(batch):
            loss = losses(scanner, sequences[part], labels[part]).sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    return scanner


def best_filter(scanner, sequences, labels):
    """Keep the filter with the smallest loss."""
    with torch.no_grad():
        best = losses(scanner, sequences, labels).argmin()
        single = type(scanner)(filters=1)
        single.weight.copy_(scanner.weight[best : best + 1])
        single.bias.copy_(scanner.bias[best : best + 1])
    return single
