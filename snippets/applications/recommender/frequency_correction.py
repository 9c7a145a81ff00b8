import torch

from snippets.kit.recommender.negatives import in_batch_loss

share = torch.tensor([0.7, 0.2, 0.1])
for name, log_q in [("plain", None), ("corrected", share.log())]:
    generator = torch.Generator().manual_seed(0)
    bias = torch.zeros(3, requires_grad=True)
    optimizer = torch.optim.Adam([bias], 0.05)
    for _ in range(300):
        film = share.multinomial(256, replacement=True, generator=generator)
        logits = bias[film].expand(256, -1)
        optimizer.zero_grad()
        in_batch_loss(logits, None if log_q is None else log_q[film]).backward()
        optimizer.step()
    print(f"{name:<9}", [f"{p:.1f}" for p in bias.softmax(dim=0).tolist()])
