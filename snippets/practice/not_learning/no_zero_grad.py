import torch

from snippets.practice.not_learning.program import Program


def gradient_growth(program):
    """Size of the gradient in a second, equal step, over that in the first."""
    x, y = program.train_x[:32], program.train_y[:32]
    program.optimizer.param_groups[0]["lr"] = 0.0  # so that no weight moves
    sizes = []
    for _ in range(2):
        torch.manual_seed(0)  # so that dropout is the same
        program.step(x, y)
        sizes.append(program.model[-1].bias.grad.norm().item())
    return sizes[1] / sizes[0]


class NoZeroGrad(Program):
    def step(self, x, y):
        self.model.train()
        loss = self.loss(self.model(x), y)
        loss.backward()
        self.optimizer.step()
        return loss.item()
