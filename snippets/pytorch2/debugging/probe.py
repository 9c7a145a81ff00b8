from contextlib import contextmanager

import torch


@contextmanager
def probe(model, see):
    """While it lasts, call see(name, kind, tensor) with each output and its gradient."""

    def hook(name):
        def forward(module, inputs, output):
            if not torch.is_tensor(output):
                return
            see(name, "output", output.detach())
            if output.requires_grad:
                output.register_hook(lambda gradient: see(name, "gradient", gradient))

        return forward

    leaves = {name: m for name, m in model.named_modules() if not next(m.children(), None)}
    handles = [module.register_forward_hook(hook(name)) for name, module in leaves.items()]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()
