import torch


def same(first, *others):
    if any(other != first for other in others):
        raise ValueError(f"units {first} and {others[0]} do not go together")
    return first


def keep(first, *others):
    return first


def product(first, second):
    return tuple(a + b for a, b in zip(first, second, strict=True))


def quotient(first, second):
    return tuple(a - b for a, b in zip(first, second, strict=True))


RULES = {"mul": product, "div": quotient}
RULES |= dict.fromkeys(["add", "sub", "maximum", "stack", "cat"], same)
RULES |= dict.fromkeys(["sum", "mean", "abs", "__getitem__", "reshape", "detach"], keep)


class Quantity(torch.Tensor):
    unit = (0, 0)  # powers of metre and second

    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        result = super().__torch_function__(func, types, args, kwargs or {})
        if isinstance(result, Quantity):  # not a shape, not a number
            parts = args[0] if isinstance(args[0], (list, tuple)) else args
            units = [getattr(part, "unit", (0, 0)) for part in parts]
            if func.__name__ not in RULES and any(map(any, units)):
                raise ValueError(f"no rule for {func.__name__} of unit {units[0]}")
            result.unit = RULES.get(func.__name__, keep)(*units)
        return result


def quantity(numbers, metre=0, second=0):
    result = torch.tensor(numbers).as_subclass(Quantity)
    result.unit = (metre, second)
    return result
