import torch
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode


class Functions(TorchFunctionMode):
    """Note each function of torch that Python calls, and what autograd records for it."""

    def __init__(self, events):
        super().__init__()
        self.events = events

    def __torch_function__(self, func, types, args=(), kwargs=None):
        self.events.append(("function", func.__name__))
        result = func(*args, **(kwargs or {}))
        node = getattr(result, "grad_fn", None)
        if node is not None:
            self.events.append(("records", node.name()))
            node.register_prehook(lambda _: self.events.append(("runs", node.name())))
        return result


class Operations(TorchDispatchMode):
    """Note each operation on its way to a kernel."""

    def __init__(self, events):
        super().__init__()
        self.events = events

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        self.events.append(("operation", str(func)))
        return func(*args, **(kwargs or {}))


def one_step():
    layer, x, target = torch.nn.Linear(3, 2), torch.ones(4, 3), torch.ones(4, 2)
    events = []
    with Functions(events), Operations(events):
        loss = torch.nn.functional.mse_loss(layer(x), target)
        loss.backward()
    return events
