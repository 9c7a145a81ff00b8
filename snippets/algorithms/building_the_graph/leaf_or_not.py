import torch

x = torch.ones(2)
w = torch.ones(2, requires_grad=True)
with torch.no_grad():
    quiet = w * 2
    quiet_view = w[0]

cases = """
x
w
quiet
quiet_view
w * 2
w[0]
w.clone()
w.to(torch.float64)
w.to(torch.float32)
w.detach()
w.detach().requires_grad_()
torch.nn.Parameter(w * 2)
w > 1
"""
print(f"{'':30}needs grad  leaf   grad_fn")
for code in cases.split("\n")[1:-1]:
    tensor = eval(code)
    made_by = tensor.grad_fn.name() if tensor.grad_fn else "-"
    print(f"{code:30}{tensor.requires_grad!s:10}  {tensor.is_leaf!s:5}  {made_by}")
