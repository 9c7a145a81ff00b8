import wave

import torch

from snippets.kit.speech_recognition.audio import read_wav, write_wav
from snippets.kit.speech_recognition.features import log_mel

write_wav("music.wav", torch.zeros(44100), rate=44100)
write_wav("click.wav", torch.zeros(80))
with wave.open("stereo.wav", "wb") as file:
    file.setparams((2, 2, 8000, 0, "NONE", ""))
    file.writeframes(bytes(32000))
for name in ("music.wav", "click.wav", "stereo.wav"):
    try:
        read_wav(name)
    except ValueError as error:
        print(error)
for samples in (torch.full((8000,), torch.nan), torch.zeros(2, 8000), torch.full((8000,), 300.0)):
    try:
        log_mel(samples)
    except ValueError as error:
        print(error)
