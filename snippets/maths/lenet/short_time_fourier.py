import torch
import torch.nn.functional as F

rate, width, hop = 8000, 256, 64
time = torch.arange(rate).double() / rate
pitches = torch.tensor([[1000], [1250], [1500]])
chord = torch.sin(2 * torch.pi * pitches * time).sum(dim=0)

sample = torch.arange(width).double()
number = torch.arange(width // 2 + 1).double()
angle = 2 * torch.pi / width * torch.outer(number, sample)
window = torch.hann_window(width, dtype=torch.float64)
bank = torch.cat([angle.cos(), -angle.sin()]) * window

out = F.conv1d(chord.view(1, 1, -1), bank.unsqueeze(1), stride=hop)[0]
spectrum = torch.complex(*out.chunk(2))
stft = torch.stft(chord, width, hop, window=window, center=False, return_complex=True)
print("kernels ", tuple(bank.shape), "output", tuple(out.shape))
print("= stft  ", torch.allclose(spectrum, stft))

strongest = spectrum.abs().mean(dim=1).topk(3).indices.sort().values
print("pitches ", (strongest * rate / width).tolist(), "Hz")
