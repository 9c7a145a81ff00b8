from snippets.practice.not_learning.program import Program
from snippets.practice.not_learning.thirteenth import Thirteenth
from snippets.practice.not_learning.wrong_learning_rate import relative_step

program = Thirteenth()
batches = len(program.train_x.split(32))
print(f"{batches} batches in an epoch: rate times {0.95**batches:.2f}")
for epoch in range(4):
    rate = program.optimizer.param_groups[0]["lr"]
    print(f"epoch {epoch}: rate {rate:.0e}, relative step {relative_step(program):.0e}")
    program.train(1)


class Cured(Thirteenth):
    def step(self, x, y):
        return Program.step(self, x, y)

    def train(self, epochs):
        rows = []
        for _ in range(epochs):
            rows += super().train(1)
            self.schedule.step()  # once an epoch
        return rows


print(f"as found: {Thirteenth().train(6)[-1][2]:.0%} right")
print(f"cured:    {Cured().train(6)[-1][2]:.0%} right")
