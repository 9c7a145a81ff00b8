from copy import deepcopy

import torch


class Lion(torch.optim.Optimizer):
    def __init__(self, params, lr=1e-4, betas=(0.9, 0.99), weight_decay=0.0):
        super().__init__(params, {"lr": lr, "betas": betas, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue
                m = self.state[p].setdefault("m", torch.zeros_like(p))
                direction = m.lerp(p.grad, 1 - group["betas"][0]).sign()
                p.mul_(1 - group["lr"] * group["weight_decay"])
                p.add_(direction, alpha=-group["lr"])
                m.lerp_(p.grad, 1 - group["betas"][1])


def run(steps, w, optimizer):
    for _ in range(steps):
        optimizer.zero_grad()
        ((w - 3) ** 2).sum().backward()
        optimizer.step()


w = torch.zeros(2, requires_grad=True)
optimizer = Lion([w], lr=0.01)
run(100, w, optimizer)
print([f"{value:.2f}" for value in w.tolist()])

copy = w.detach().clone().requires_grad_()
resumed = Lion([copy], lr=0.5)
resumed.load_state_dict(deepcopy(optimizer.state_dict()))
run(300, w, optimizer)
run(300, copy, resumed)
print("resumed with its state and rate:", torch.equal(w, copy))
