import torch
import torch.nn.functional as F

torch.manual_seed(0)
x = torch.randn(16, dtype=torch.float64)
w = torch.randn(3, dtype=torch.float64)

padded = F.pad(x.view(1, 1, -1), (2, 0), mode="circular")
direct = F.conv1d(padded, w.flip(0).view(1, 1, -1)).flatten()
by_spectrum = torch.fft.ifft(torch.fft.fft(x) * torch.fft.fft(w, n=16)).real
print(torch.allclose(direct, by_spectrum))
