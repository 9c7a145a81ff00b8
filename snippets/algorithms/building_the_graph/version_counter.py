import textwrap

import torch

a = torch.tensor(50.0, requires_grad=True)
k = torch.tensor(0.5, requires_grad=True)
decay = torch.exp(-2.0 * k)
tea = a * decay
print("decay is at version", decay._version, "and tea at version", tea._version)

tea.sub_(25.0)
print("decay is at version", decay._version, "and tea at version", tea._version)
tea.backward(retain_graph=True)

decay.mul_(2.0)
print("decay is at version", decay._version, "and tea at version", tea._version)
try:
    tea.backward()
except RuntimeError as error:
    print(textwrap.fill(str(error), 80))
