import torch

hadamard = torch.tensor([[1, 1], [1, -1]], dtype=torch.complex128) / 2**0.5
phase = torch.tensor([1, 1j], dtype=torch.complex128).diag()
state = torch.tensor([1, 0], dtype=torch.complex128)

# %% a phase changes no probability, so two Hadamard gates cancel
for gate in (hadamard, hadamard):
    state = gate @ state
print([f"{p:.1f}" for p in (state.abs() ** 2).tolist()])

# %% a phase turns 0 into 1, however often it is applied
for gate in (hadamard, phase, phase, hadamard):
    state = gate @ state
print([f"{p:.1f}" for p in (state.abs() ** 2).tolist()])

# %% the probability is the absolute value of the amplitude
for gate in (hadamard, phase, phase, phase, hadamard):
    state = gate @ state
print([f"{p:.1f}" for p in state.abs().tolist()])
