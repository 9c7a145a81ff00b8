import torch

from snippets.kit.speech_recognition import features
from snippets.kit.speech_recognition.data import load

for hertz in (500.0, 1000.0, 2000.0, 4000.0):
    print(f"{hertz:.0f} Hz are {features.hertz_to_mel(torch.tensor(hertz)):.0f} mel")

samples = load("test")[7].samples
bank, power = features.filter_bank(), features.power_spectrum(samples)
print(tuple(power.shape), "@", tuple(bank.T.shape), "->", tuple((power @ bank.T).shape))

frames = features.log_mel(samples)
print("mean of every band is 0:", torch.allclose(frames.mean(dim=0), torch.zeros(40), atol=1e-5))
quieter = features.log_mel(samples / 2)
print(f"half as loud changes the values by {(quieter - frames).abs().mean():.2f} on average")
