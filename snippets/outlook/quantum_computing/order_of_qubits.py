import torch

state = torch.zeros(2, 2, 2, dtype=torch.complex128)
state[1, 0, 0] = 1  # qubit 0 is 1, the others are 0

print(state.flatten().real.tolist())
print("here:", state.flatten().abs().argmax().item())
reverse = state.permute(2, 1, 0)
print("lowest bit first:", reverse.flatten().abs().argmax().item())
