import torch


@torch.compile(backend="eager")
def step(x, careless):
    torch._dynamo.graph_break()  # here a break is accepted
    with torch._dynamo.error_on_graph_break(True):
        if careless:
            torch._dynamo.graph_break()
        return (x.sin() + 1).sqrt()


x = torch.ones(3)
print(step(x, careless=False).shape)
try:
    step(x, careless=True)
except torch._dynamo.exc.Unsupported as error:
    print("refused:", str(error).partition("\n")[0])
