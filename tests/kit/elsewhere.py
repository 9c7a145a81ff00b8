"""A device that is not there: tensors that say they are on MPS, and refuse what MPS refuses.

Their numbers lie in ordinary memory, so everything can be computed on any machine. A mode looks
at every call of PyTorch's and raises an error where an accelerator would: at a tensor of the CPU
among those of the device, at float64, at a generator of the CPU, at NumPy. MPS is the device to
play, since it refuses most: unlike CUDA, it has no float64.
"""

import contextlib

import torch
from torch import nn
from torch.overrides import TorchFunctionMode

DEVICE = torch.device("mps")


class Elsewhere(torch.Tensor):
    """A tensor that claims to be on `DEVICE`; only within `Claims`."""


class MixedDevicesError(RuntimeError):
    """What an accelerator would not do."""


def parts(value):
    """All tensors in nested arguments."""
    if isinstance(value, torch.Tensor):
        yield value
    elif isinstance(value, list | tuple | set):
        for part in value:
            yield from parts(part)
    elif isinstance(value, dict):
        for part in value.values():
            yield from parts(part)


def named(function):
    return getattr(function, "__name__", str(function))


def is_device(value):
    if isinstance(value, str):
        return value.partition(":")[0] in ("cpu", "cuda", "mps", "meta")
    return isinstance(value, torch.device)


TO_PYTHON = {
    "item", "tolist", "__bool__", "__int__", "__float__", "__index__", "__len__", "__repr__",
    "__format__", "size", "dim", "numel", "stride", "is_floating_point", "is_complex", "data_ptr",
    "element_size", "is_contiguous", "is_pinned", "__hash__", "is_same_size", "untyped_storage",
    "nelement", "storage_offset", "ndimension", "is_signed", "result_type", "__reduce_ex__",
}  # fmt: skip
MAY_MIX = {
    "copy_",
    "type_as",
    "backward",
    "register_hook",
    "_has_compatible_shallow_copy_type",
}
RECURRENT = {"gru", "lstm", "rnn_tanh", "rnn_relu"}


class Claims(TorchFunctionMode):
    """While it is active, `Elsewhere` is on `DEVICE`, and calls are checked."""

    def __enter__(self):
        self.before = torch.__future__.get_overwrite_module_params_on_conversion()
        torch.__future__.set_overwrite_module_params_on_conversion(True)
        return super().__enter__()

    def __exit__(self, *error):
        torch.__future__.set_overwrite_module_params_on_conversion(self.before)
        return super().__exit__(*error)

    def __torch_function__(self, function, types, args=(), kwargs=None):
        """Check a call, make it, and say where its results are."""
        kwargs = dict(kwargs or {})
        name = named(function)
        if function == torch.Tensor.device.__get__:
            return DEVICE if isinstance(args[0], Elsewhere) else _call(function, args, kwargs)
        if function == torch.Tensor.is_cpu.__get__:
            return not isinstance(args[0], Elsewhere)
        given = [*parts(args), *parts(kwargs)]
        here = any(isinstance(one, Elsewhere) for one in given)
        if name == "__deepcopy__" and here:
            return _copied(*args)
        if name in ("to", "cpu", "cuda") and given:
            return self._move(name, function, args, kwargs)
        if name in ("numpy", "__array__", "__array_interface__") and here:
            raise TypeError(f"can't convert {DEVICE} device type tensor to numpy: use Tensor.cpu()")
        wanted = kwargs.get("device")
        if wanted is not None:
            kwargs["device"] = torch.device("cpu")
            here = torch.device(wanted).type == DEVICE.type
        elif name in ("tensor", "as_tensor") and not isinstance(args[0], torch.Tensor):
            here = False
        else:
            self._check(function, name, args, kwargs, given, here)
        if here and kwargs.get("generator") is not None:
            raise MixedDevicesError(f"{name} on {DEVICE} needs a generator of that device")
        result = _call(function, args, kwargs)
        if name == "_pack_padded_sequence":
            data, sizes = result
            return _claim(data, name, given), sizes.as_subclass(torch.Tensor)
        if name == "_pad_packed_sequence":
            data, lengths = result
            return _claim(data, name, given), lengths.as_subclass(torch.Tensor)
        return _claim(result, name, given) if here and name not in TO_PYTHON else result

    def _check(self, function, name, args, kwargs, given, here):
        if not here or name in MAY_MIX or name in TO_PYTHON:
            return
        if name in ("__getitem__", "__setitem__"):  # indices may come from the CPU, not go there
            whole, *rest = args
            if not isinstance(whole, Elsewhere) and _is_fancy(rest[0]):
                raise MixedDevicesError("indices should be on the CPU, as the indexed tensor is")
            if name == "__setitem__" and _is_fancy(rest[0], at_all=True):
                self._refuse(name, [whole, *parts(rest[1])])
            return
        if name == "_pack_padded_sequence":
            if isinstance(args[1], Elsewhere):
                raise MixedDevicesError("'lengths' argument should be a CPU tensor")
            return
        if name == "_pad_packed_sequence":
            return
        if name == "ctc_loss":  # the lengths may be anywhere
            given = [*parts(args[:2])]
        if name in RECURRENT and isinstance(args[1], torch.Tensor) and args[1].dtype == torch.int64:
            given = [*parts(args[:1]), *parts(args[2:])]  # the batch sizes are on the CPU
        strict = name in ("cat", "stack", "concat", "hstack", "vstack", "index_put_", "index_put")
        self._refuse(name, given, strict=strict)

    @staticmethod
    def _refuse(name, given, *, strict=False):
        for one in given:
            if not isinstance(one, Elsewhere) and (_dimensions(one) or strict):
                raise MixedDevicesError(
                    f"{name}: expected all tensors to be on the same device, but found at least "
                    f"two devices, {DEVICE} and cpu"
                )

    def _move(self, name, function, args, kwargs):
        tensor, *rest = args
        target = DEVICE if isinstance(tensor, Elsewhere) else torch.device("cpu")
        if name == "cpu":
            target = torch.device("cpu")
        changed = []
        for one in rest:
            if is_device(one):
                target, one = torch.device(one), torch.device("cpu")
            elif isinstance(one, torch.Tensor):
                target = DEVICE if isinstance(one, Elsewhere) else torch.device("cpu")
            changed.append(one)
        if kwargs.get("device") is not None:
            target = torch.device(kwargs["device"])
            kwargs["device"] = torch.device("cpu")
        result = _call(function, (tensor, *changed), kwargs)
        if target.type == DEVICE.type:
            return _claim(result, name, [])
        return result.as_subclass(torch.Tensor) if isinstance(result, Elsewhere) else result


def _call(function, args, kwargs):
    with torch._C.DisableTorchFunctionSubclass():
        return function(*args, **kwargs)


def _copied(tensor, memo):
    if id(tensor) not in memo:
        with torch._C.DisableTorchFunctionSubclass():
            new = (
                tensor.detach().clone().as_subclass(Elsewhere).requires_grad_(tensor.requires_grad)
            )
            if isinstance(tensor, nn.Parameter):
                new._is_param = True
        memo[id(tensor)] = new
    return memo[id(tensor)]


def _dimensions(tensor):
    with torch._C.DisableTorchFunctionSubclass():
        return tensor.ndim


def _is_fancy(index, *, at_all=False):
    """Whether an index holds a tensor of the device (or, at all, any tensor or list)."""
    index = index if isinstance(index, tuple) else (index,)
    if at_all:
        return any(isinstance(one, torch.Tensor | list) for one in index)
    return any(isinstance(one, Elsewhere) for one in index)


def _claim(result, name, given):
    """The results of a call, on the device."""
    if isinstance(result, torch.Tensor):
        if result.dtype in (torch.float64, torch.complex128):
            raise TypeError(f"{name}: MPS has no float64")
        if isinstance(result, Elsewhere) or any(result is one for one in given):
            return result
        if result.requires_grad and not any(one.requires_grad for one in given):
            return result.detach().as_subclass(Elsewhere).requires_grad_()  # a leaf stays one
        return result.as_subclass(Elsewhere)
    if isinstance(result, tuple) and hasattr(result, "_fields"):
        return type(result)(*(_claim(part, name, given) for part in result))
    if isinstance(result, tuple) and type(result) is not tuple:  # torch.return_types
        return type(result)([_claim(part, name, given) for part in result])
    if isinstance(result, list | tuple):
        return type(result)(_claim(part, name, given) for part in result)
    return result


def moved(value, device=DEVICE):
    """Arguments on a device (`DEVICE` within `Claims`): tensors, models, what is made of them."""
    if isinstance(value, torch.Tensor):
        return value.to(device, torch.float32) if value.is_floating_point() else value.to(device)
    if isinstance(value, nn.Module):
        return value.to(device, torch.float32)
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*(moved(part, device) for part in value))
    if isinstance(value, list | tuple):
        return type(value)(moved(part, device) for part in value)
    if isinstance(value, dict):
        return {name: moved(part, device) for name, part in value.items()}
    return value


@contextlib.contextmanager
def elsewhere():
    """Play the device."""
    with Claims():
        yield
