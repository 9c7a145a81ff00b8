import torch
import torch.nn.functional as F

from snippets.kit.speech_recognition.features import BANDS
from snippets.kit.speech_recognition.model import Recognizer

torch.manual_seed(0)
model = Recognizer().eval()
frames = torch.randn(2, 101, BANDS)  # two utterances of the same length: nothing to fill
values = frames.mT  # channels before time, as Conv1d wants them
for layer in model.convolutions:
    values = F.gelu(layer(values))  # stride 2: half the steps
values = values.mT
forth, _ = model.forth(values)
back, _ = model.back(values.flip(1))  # reads from the end
values = torch.cat([forth, back.flip(1)], dim=2)
by_hand = model.scores(values).log_softmax(dim=2)
scores, steps = model(frames, torch.tensor([101, 101]))
print("steps:", steps.tolist(), "scores:", tuple(scores.shape))
print("as the model:", torch.allclose(by_hand, scores, atol=1e-5))
