import torch

from snippets.outlook.quantum_computing.circuits import CNOT, HADAMARD, apply, zeros

separate = apply(HADAMARD, apply(HADAMARD, zeros(2), 0), 1)
bell = apply(CNOT, apply(HADAMARD, zeros(2), 0), 0, 1)

for name, state in (("separate", separate), ("bell", bell)):
    probabilities = {
        f"{a}{b}": round((state[a, b].abs() ** 2).item(), 2) for a in (0, 1) for b in (0, 1)
    }
    print(name, probabilities)
    print("  singular values", [round(s, 4) for s in torch.linalg.svdvals(state).tolist()])
