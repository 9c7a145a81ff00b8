import torch
from torch.nn.functional import cross_entropy

from snippets.kit.machine_translation.corpus import make_corpus
from snippets.kit.machine_translation.training import Batches, new_model, score
from snippets.kit.training import seed_everything

torch.set_num_threads(1)
seed_everything(0)
corpus = make_corpus()
model, _ = new_model("transformer", corpus.training)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.005)
for source, target in Batches(model, corpus.training[:2000], 32):
    logits = model(source, target)  # right: target[:, :-1] in, target[:, 1:] wanted
    loss = cross_entropy(logits.flatten(0, 1), target.flatten(), ignore_index=0)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("loss below 0.2:", loss.item() < 0.2)
exact, written = score(model, corpus.test_unseen[:20])
print("exact match:", exact)
print("writes:", written[0][:31], "…")
