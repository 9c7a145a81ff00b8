import torch

zero = torch.tensor([1, 0], dtype=torch.complex128)
hadamard = torch.tensor([[1, 1], [1, -1]], dtype=torch.complex128) / 2**0.5
phase = torch.tensor([1, 1j], dtype=torch.complex128).diag()

for times in range(3):
    state = hadamard @ zero
    for _ in range(times):
        state = phase @ state
    probabilities = [f"{p:.1f}" for p in (state.abs() ** 2).tolist()]
    after = [f"{p:.1f}" for p in ((hadamard @ state).abs() ** 2).tolist()]
    print(f"{times} phase gates: probabilities {probabilities}, after another Hadamard {after}")
