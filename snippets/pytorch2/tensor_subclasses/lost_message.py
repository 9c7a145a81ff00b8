import torch


def refusing(kind):
    class Refuses(torch.Tensor):
        @classmethod
        def __torch_function__(cls, func, types, args=(), kwargs=None):
            raise kind("metres and seconds do not go together")

    return torch.ones(2).as_subclass(Refuses)


for kind in ValueError, TypeError:
    try:
        refusing(kind) + 1
    except kind as error:
        print(error)
print("==", refusing(TypeError) == 1)
