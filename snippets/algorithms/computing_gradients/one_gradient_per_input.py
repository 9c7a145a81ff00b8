import torch


class Power(torch.autograd.Function):
    @staticmethod
    def forward(x, n):
        return x**n

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)  # the integer too


class SavesTheTensor(Power):
    @staticmethod
    def setup_context(ctx, inputs, output):
        x, ctx.n = inputs
        ctx.save_for_backward(x)

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * ctx.n * x ** (ctx.n - 1)


class AnswersForBoth(SavesTheTensor):
    @staticmethod
    def backward(ctx, g):
        return SavesTheTensor.backward(ctx, g), None


x = torch.tensor([1.0, 2.0], requires_grad=True)
for function in (Power, SavesTheTensor, AnswersForBoth):
    try:
        function.apply(x, 3).sum().backward()
        print(x.grad)
    except (RuntimeError, TypeError) as error:
        print(error)
