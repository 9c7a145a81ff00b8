import torch

second = torch.zeros(8000)
frames = second.unfold(0, size=256, step=80)
spectrum = torch.fft.rfft(frames)
print(tuple(frames.shape), tuple(spectrum.shape))
