import numpy as np
import torch

from snippets.pytorch2.reproducibility.training import Noisy, Training


class SeededTooLate(Training):
    workers = 0  # they do not matter here

    def __init__(self, seed):
        self.build()
        self.seed(seed)


class GeneratorWithoutSeed(Training):
    workers = 0  # they do not matter here

    class Data(Noisy):
        def noise(self):
            return torch.from_numpy(np.random.default_rng().normal(0, 0.1, 4)).float()


class GeneratorCopiedToWorkers(Training):
    class Data(Noisy):
        def __init__(self, clean):
            super().__init__(clean)
            self.rng = np.random.default_rng(0)

        def noise(self):
            return torch.from_numpy(self.rng.normal(0, 0.1, 4)).float()


class OrderOfASet(Training):
    workers = 0  # they do not matter here

    def load_data(self, clean):
        rows = {f"sample {number}": row for number, row in enumerate(clean)}
        return super().load_data(torch.stack([rows[name] for name in set(rows)]))


class WorkersKept(Training):
    kept = True


class OptimizerNotSaved(Training):
    workers = 0  # they do not matter here

    def state(self):
        return {part: state for part, state in super().state().items() if part != "optimizer"}


class GeneratorsNotSaved(Training):
    workers = 0  # they do not matter here

    def state(self):
        return {part: state for part, state in super().state().items() if part != "generators"}


BROKEN = [kind for kind in Training.__subclasses__() if kind.__module__ == __name__]
