import torch

from snippets.kit.summarization.pointer import mixture, mixture_log_probability

torch.manual_seed(0)
gate = torch.randn(1, 1)
own = torch.randn(1, 1, 4).log_softmax(dim=2)  # 4 known words, then 2 slots
copy = torch.randn(1, 1, 5).log_softmax(dim=2)
source = torch.tensor([[4, 2, 5, 4, 3]])  # a report of 5 words; its first word comes twice

share = gate.sigmoid().item()
for word in range(6):
    p = share * own[0, 0, word].exp().item() if word < 4 else 0.0
    for position, number in enumerate(source[0].tolist()):
        if number == word:
            p += (1 - share) * copy[0, 0, position].exp().item()
    log = mixture_log_probability(gate, own, copy, source, torch.tensor([[word]]))
    both = mixture(gate, own, copy, source, slots=2)[0, 0, word].item()
    print(f"word {word}: by the loop {p:.4f}, mixture {both:.4f}, e^log {log.exp().item():.4f}")
