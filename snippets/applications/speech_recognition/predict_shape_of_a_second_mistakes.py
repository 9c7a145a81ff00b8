import torch
import torch.nn.functional as F

second = torch.zeros(8000)

# %% a hundred steps in a second are a hundred frames
frames = F.pad(second, (0, 256 - 80)).unfold(0, 256, 80)
print(tuple(frames.shape), tuple(torch.fft.rfft(frames).shape))

# %% frames lie side by side
frames = second.unfold(0, 256, 256)
print(tuple(frames.shape), tuple(torch.fft.rfft(frames).shape))

# %% a frame has as many frequencies as samples
frames = second.unfold(0, 256, 80)
print(tuple(frames.shape), tuple(torch.fft.fft(frames).shape))
