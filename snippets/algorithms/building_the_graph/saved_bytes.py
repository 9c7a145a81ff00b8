import torch
from torch.autograd.graph import saved_tensors_hooks

x = torch.rand(10, 100, requires_grad=True)
w = torch.rand(100, 10, requires_grad=True)
existing = {tensor.untyped_storage().data_ptr() for tensor in (x, w)}


def bytes_held_by(code):
    held = {}

    def pack(tensor):
        memory = tensor.untyped_storage()
        held[memory.data_ptr()] = memory.nbytes()
        return tensor.detach()

    with saved_tensors_hooks(pack, lambda packed: packed):
        eval(code)
    new = [size for pointer, size in held.items() if pointer not in existing]
    return sum(held.values()), sum(new)


codes = ["-x", "x + 1", "3 * x", "x.sum()", "x.T", "x * x", "x**2", "x.sin()"]
codes += ["x @ w", "x.exp()", "x.relu()", "x.softmax(1)"]
codes += ["torch.where(x > 0.5, x, 0)"]
print(f"{'':27}held   new")
for code in codes:
    total, new = bytes_held_by(code)
    print(f"{code:27}{total:4}  {new:4}")
