from snippets.practice.not_learning.program import Program


def without_gradient(program):
    """Names of parameters to which the loss sends no gradient, or only zeros."""
    program.step(program.train_x[:32], program.train_y[:32])
    parameters = program.model.named_parameters()
    return [name for name, p in parameters if p.grad is None or not p.grad.any()]


class GradientsCut(Program):
    def build(self):
        layers = super().build()
        layers[5].register_forward_hook(lambda layer, inputs, output: output.detach())
        return layers
