import torch
import torch.nn.functional as F

from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.features import HOP, WINDOW, power_spectrum

samples = load("test")[7].samples
padded = F.pad(samples, (WINDOW // 2, WINDOW // 2))
frames = padded.unfold(0, WINDOW, HOP)
print("frames:", tuple(frames.shape))

spectrum = torch.fft.rfft(frames * torch.hann_window(WINDOW))
power = spectrum.abs() ** 2
print("power:", tuple(power.shape))
print("same as torch.stft:", torch.allclose(power, power_spectrum(samples), atol=1e-4))

tone = torch.sin(2 * torch.pi * 1000 * torch.arange(8000) / 8000)
loudest = power_spectrum(tone)[50].argmax().item()
print(f"a tone of 1000 Hz is loudest at number {loudest}: {loudest * 8000 / WINDOW:.0f} Hz")
