import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

rate, width, hop = 8000, 256, 64
time = torch.arange(rate) / rate
pitches = torch.tensor([[1000], [1250], [1500]])
chord = torch.sin(2 * torch.pi * pitches * time).mean(dim=0)
chirp = torch.sin(2 * torch.pi * (200 * time + 1600 * time**2))  # up to 3400 Hz
sound = torch.cat([chord, chirp])

sample = torch.arange(float(width))
number = torch.arange(width // 2 + 1.0)
angle = 2 * torch.pi / width * torch.outer(number, sample)
bank = torch.cat([angle.cos(), -angle.sin()]) * torch.hann_window(width)
out = F.conv1d(sound.view(1, 1, -1), bank.unsqueeze(1), stride=hop)[0]
real, imaginary = out.chunk(2)
level = torch.log1p(real.square() + imaginary.square())

figure, (left, right) = plt.subplots(1, 2, width_ratios=[1, 2])
for row, number in enumerate((8, 16, 32)):
    left.plot(0.8 * bank[number].numpy() - 3 * row, linewidth=1.2)
    left.text(0, 0.95 - 3 * row, f"{number * rate / width:.0f} Hz")
left.set(yticks=[], xlabel="sample")
place = {"origin": "lower", "aspect": "auto", "extent": (0, 2, 0, 4)}
right.imshow(level.numpy(), cmap=plt.get_cmap("Blues", 5), interpolation="none", **place)
right.set(xlabel="time / s", ylabel="frequency / kHz")
right.set(xticks=range(3), yticks=range(5))
right.grid(False)
plt.show()
