import torch


def roots(a):
    def going_on(x, steps, open_):
        return open_.any()

    def step(x, steps, open_):
        x = torch.where(open_, (x + a / x) / 2, x)
        return x, steps + open_, open_ & ((x * x - a).abs() > 1e-4 * a)

    begin = (torch.ones_like(a), torch.zeros_like(a, dtype=torch.int64), a > 0)
    return torch.while_loop(going_on, step, begin)[:2]


a = torch.tensor([1.0, 2.0, 400.0, 10000.0])
compiled = torch.compile(roots, backend="eager", fullgraph=True)
x, steps = compiled(a)
print("steps", steps.tolist(), "alone", [roots(row)[1].item() for row in a.split(1)])
print("roots", *(f"{root:.2f}" for root in x))
