from pathlib import Path

import torch
from torch.utils.data import Dataset

from snippets.kit import training as shared
from snippets.kit.speech_recognition.audio import read_any_rate, resample
from snippets.kit.speech_recognition.features import log_mel
from snippets.kit.speech_recognition.model import Recognizer
from snippets.kit.speech_recognition.training import loss, pad

folder = Path("data_aishell")  # https://www.openslr.org/33/, with the archives in wav/ unpacked
texts = {}
for line in (folder / "transcript/aishell_transcript_v0.8.txt").read_text("utf-8").splitlines():
    name, *words = line.split()
    texts[name] = "".join(words)
characters = sorted(set("".join(texts.values())))
numbers = {character: number for number, character in enumerate(characters, 1)}


class Aishell(Dataset):
    def __init__(self, part):
        files = sorted((folder / "wav" / part).rglob("*.wav"))
        self.files = [path for path in files if path.stem in texts]

    def __len__(self):
        return len(self.files)

    def __getitem__(self, index):
        samples, rate = read_any_rate(self.files[index])
        text = texts[self.files[index].stem]
        return log_mel(resample(samples, rate)), torch.tensor([numbers[key] for key in text])


model = Recognizer(width=512, characters=len(numbers) + 1).to(shared.choose_device())
batches = shared.loader(Aishell("train"), 32, collate_fn=pad)
optimizer = torch.optim.AdamW(model.parameters(), 1e-3)
shared.fit(
    model, loss, batches, epochs=20, optimizer=optimizer, clip=1.0, checkpoint="aishell.pt",
    config={"width": 512, "characters": len(numbers) + 1},
)  # fmt: skip
