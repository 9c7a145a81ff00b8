import torch


def steps(x):
    for _ in range(3):
        x = torch.tanh(x @ x.mT) + 1
    return {"result": x, "mean": x.mean()}


x = torch.linspace(-1, 1, 16).reshape(4, 4)
compiled = torch.compile(steps, backend="eager", fullgraph=True)
same = all(torch.equal(steps(x)[key], compiled(x)[key]) for key in ("result", "mean"))
print("same results:", same)

explanation = torch._dynamo.explain(steps)(x)
print("graphs:", explanation.graph_count, "operations:", explanation.op_count)
