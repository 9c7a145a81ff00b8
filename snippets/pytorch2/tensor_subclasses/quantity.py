import torch
from torch.utils._pytree import tree_leaves


def same(first, *others):
    if any(other != first for other in others):
        raise ValueError(f"units {first} and {others[0]} do not go together")
    return first


def keep(first, *others):
    return first


def no_rule(name, first, *others):
    return ValueError(f"no rule for {name} of unit {first}")


def product(first, second):
    return tuple(a + b for a, b in zip(first, second, strict=True))


def quotient(first, second):
    return tuple(a - b for a, b in zip(first, second, strict=True))


RULES = {"mul": product, "div": quotient}
RULES |= dict.fromkeys(["add", "sub", "maximum", "stack", "cat"], same)
RULES |= dict.fromkeys(["sum", "mean", "abs", "__getitem__", "reshape", "detach", "to"], keep)
RULES |= dict.fromkeys(["__get__", "__repr__", "__format__", "__len__", "requires_grad_"], keep)


class Quantity(torch.Tensor):
    unit = (0, 0)  # powers of metre and second

    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        name, kwargs = func.__name__, kwargs or {}
        parts = args[0] if args and isinstance(args[0], (list, tuple)) else args
        units = [getattr(part, "unit", (0, 0)) for part in parts]
        given = [x.unit for x in tree_leaves((args, kwargs)) if any(getattr(x, "unit", ()))]
        refused = given and (name not in RULES or kwargs.keys() & {"input", "other", "tensors"})
        unit = RULES[name](*units) if given and not refused else (0, 0)
        if refused and (name.endswith("_") or "out" in kwargs):  # before anything is changed
            raise no_rule(name, *given)
        result = super().__torch_function__(func, types, args, kwargs)
        if refused and any(isinstance(made, Quantity) for made in tree_leaves(result)):
            raise no_rule(name, *given)
        if isinstance(result, Quantity):  # not a shape, not a number
            result.unit = unit
        return result


def quantity(numbers, metre=0, second=0):
    result = torch.tensor(numbers).as_subclass(Quantity)
    result.unit = (metre, second)
    return result
