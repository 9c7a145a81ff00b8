import matplotlib.pyplot as plt
import torch

from snippets.kit.speech_recognition.features import filter_bank

hertz = torch.linspace(0, 4000, 129)
plt.figure(figsize=(7, 2.2), layout="constrained")
for number, weights in enumerate(filter_bank()):
    plt.plot(hertz, weights, color=f"C{number % 2}", linewidth=1)
plt.xlabel("hertz")
plt.ylabel("weight")
plt.show()
