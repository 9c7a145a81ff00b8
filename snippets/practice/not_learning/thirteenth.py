import torch

from snippets.practice.not_learning.program import Program


class Thirteenth(Program):
    def prepare(self, pixels):
        return (pixels - 8) / 8  # from −1 to 1

    def optimize(self):
        settings = {"lr": self.rate, "momentum": 0.9, "nesterov": True, "weight_decay": 1e-4}
        optimizer = torch.optim.SGD(self.model.parameters(), **settings)
        self.schedule = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.95)
        return optimizer

    def step(self, x, y):
        loss = super().step(x, y)
        self.schedule.step()
        return loss
