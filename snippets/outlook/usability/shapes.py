import functools
import inspect
from typing import get_type_hints


def check_shapes(function):
    """Compare the shapes of the arguments with annotations such as "batch 8"."""
    hints = get_type_hints(function, include_extras=True)

    @functools.wraps(function)
    def checked(*args, **kwargs):
        sizes = {}
        for name, value in inspect.signature(function).bind(*args, **kwargs).arguments.items():
            for wanted in getattr(hints.get(name), "__metadata__", ()):
                axes = wanted.split()
                known = [sizes.setdefault(a, n) for a, n in zip(axes, value.shape, strict=False)]
                expected = [int(a) if a.isdigit() else n for a, n in zip(axes, known, strict=False)]
                if len(axes) != value.ndim or expected != list(value.shape):
                    raise TypeError(
                        f"{name} has shape {tuple(value.shape)}, not ({wanted}) {sizes}"
                    )
        return function(*args, **kwargs)

    return checked
