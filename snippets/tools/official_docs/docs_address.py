import torch
from torch import nn


def docs_address(path: str) -> str:
    """Address of the reference page of most functions and classes, for the installed version.

    Args:
        path: The name as you would write it in code, such as ``torch.nn.Linear``.
    """
    major, minor = torch.__version__.split(".")[:2]
    return f"https://docs.pytorch.org/docs/{major}.{minor}/generated/{path}.html"


print(docs_address("torch.nn.CrossEntropyLoss"))
print(docs_address("torch.Tensor.add_"))
print(nn.CrossEntropyLoss.__module__)  # where the code is, not where the page is
