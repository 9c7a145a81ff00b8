import torch


class Loud(torch.Tensor):
    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        text = f"{func.__name__} of {args[0]}"  # the numbers are read by functions of torch
        print(text)
        return super().__torch_function__(func, types, args, kwargs or {})


class Calls(torch.Tensor):
    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        return func(*args, **(kwargs or {}))  # the arguments are still Calls


for kind in Loud, Calls:
    try:
        torch.ones(2).as_subclass(kind) + 1
    except RecursionError as error:
        print(f"{kind.__name__}: {str(error)[:32]}")
