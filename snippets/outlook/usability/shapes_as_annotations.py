from typing import Annotated

import torch
from torch import Tensor

from snippets.outlook.usability.shapes import check_shapes


@check_shapes
def loss(prediction: Annotated[Tensor, "batch"], target: Annotated[Tensor, "batch"]) -> Tensor:
    return (prediction - target).square().mean()


print(loss(torch.zeros(4), torch.ones(4)))
try:
    loss(torch.zeros(4, 1), torch.ones(4))
except TypeError as error:
    print(error)
