import torch
from torch.autograd.graph import saved_tensors_hooks

x = torch.rand(10, 100, requires_grad=True)
w = torch.rand(100, 10, requires_grad=True)
existing = {tensor.untyped_storage().data_ptr() for tensor in (x, w)}


def held_by(operation):
    held = {}

    def pack(tensor):
        memory = tensor.untyped_storage()
        held[memory.data_ptr()] = memory.nbytes()
        return tensor.detach()

    with saved_tensors_hooks(pack, lambda packed: packed):
        result = operation()
    new = sum(size for pointer, size in held.items() if pointer not in existing)
    return sum(held.values()), new, result.grad_fn


cases = ["-x", "x + 1", "3 * x", "x.sum()", "x * x", "x**2", "x.sin()", "x @ w"]
cases += ["x.exp()", "x.relu()", "x.softmax(1)", "torch.where(x > 0.5, x, 0)"]
print(f"{'':27}bytes   new  saved")
for code in cases:
    total, new, node = held_by(lambda code=code: eval(code))
    tensors = [name for name in ("self", "other", "mat2", "result", "condition")
               if isinstance(getattr(node, f"_saved_{name}", None), torch.Tensor)]  # fmt: skip
    print(f"{code:27}{total:5} {new:5}  {', '.join(tensors) or '-'}")
