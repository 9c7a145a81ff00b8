import torch


def python(a, start, rounds):
    y = start(a)
    for _ in range(rounds):
        y = y * a
    return y


def in_graph(a, start, rounds):
    def more(y, n):
        return n < rounds

    def step(y, n):
        return y * a, n + 1

    return torch.while_loop(more, step, (start(a), torch.tensor(0, device=a.device)))[0]


whole = torch.compile(in_graph, backend="eager", fullgraph=True)
starts = {"ones_like(a)": torch.ones_like, "a * 0 + 1": lambda a: a * 0 + 1}
for name, rounds in (("ones_like(a)", 3), ("a * 0 + 1", 3), ("a * 0 + 1", 0)):
    found = []
    for f in (python, whole):
        a = torch.tensor([2.0, 3.0], requires_grad=True)
        f(a, starts[name], rounds).sum().backward()
        found.append(a.grad.tolist())
    print(f"start {name:<13} rounds {rounds}  Python {found[0]}  while_loop {found[1]}")
