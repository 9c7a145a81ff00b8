import torch

from snippets.pytorch2.tensor_subclasses.quantity import quantity

way, time = quantity([100.0, 200.0], metre=1), quantity([9.6, 20.0], second=1)
for backend in "eager", "aot_eager":
    torch.compiler.reset()
    speed = torch.compile(lambda way, time: way / time, backend=backend, fullgraph=True)
    try:
        print(f"{backend}:", speed(way, time).unit)
    except TypeError as error:
        print(f"{backend}:", str(error).splitlines()[0])
