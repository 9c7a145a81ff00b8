from typing import Annotated

import torch
from torch import Tensor

from snippets.outlook.usability.shapes import check_shapes


@check_shapes
def product(a: Annotated[Tensor, "rows inner"], b: Annotated[Tensor, "inner columns"]) -> Tensor:
    return a @ b


print(product(torch.ones(2, 3), torch.ones(3, 4)).shape)
try:
    product(torch.ones(2, 3), torch.ones(4, 3))
except TypeError as error:
    print(error)
