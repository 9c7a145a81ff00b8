import torch
import torch.nn.functional as F

from snippets.kit.speech_recognition.ctc import collapse, loss, loss_by_enumeration

for path in ([0, 1, 1, 0, 2], [1, 1, 1, 0, 2], [1, 0, 1, 0, 2]):
    print(path, "->", collapse(path))

generator = torch.Generator().manual_seed(0)
scores = torch.randn(6, 3, generator=generator).double().log_softmax(dim=1)
for target in ([1, 2], [1, 1], [1, 2, 1, 2], [1, 1, 1]):
    built_in = F.ctc_loss(
        scores[:, None], torch.tensor([target]), [6], [len(target)], reduction="sum"
    )
    three = loss_by_enumeration(scores, target), loss(scores, target), built_in
    print(target, " ".join(f"{value.item():.6f}" for value in three))
