import pennylane as qml
import torch

n, depth = 6, 3
ring = range(n)
hamiltonian = -qml.sum(
    *[qml.Z(q) @ qml.Z((q + 1) % n) for q in ring],
    *[qml.X(q) for q in ring],
)
device = qml.device("default.qubit", wires=n)


@qml.qnode(device, interface="torch", diff_method="backprop")
def energy(angles):
    for q in ring:
        qml.Hadamard(q)
    for gamma, beta in angles:
        for q in ring:
            qml.IsingZZ(2 * gamma, wires=[q, (q + 1) % n])
        for q in ring:
            qml.RX(2 * beta, wires=q)
    return qml.expval(hamiltonian)


angles = torch.full((depth, 2), 0.4, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.LBFGS([angles], max_iter=200, line_search_fn="strong_wolfe")


def closure():
    optimizer.zero_grad()
    loss = energy(angles)
    loss.backward()
    return loss


optimizer.step(closure)
print(round(energy(angles).item(), 6))
