import os
import warnings

import torch
from torch import nn


class Noisy(nn.Module):
    def forward(self, x):
        return x + os.urandom(1)[0]


for strict in (False, True):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # advice about custom operators
            model = torch.export.export(Noisy(), (torch.zeros(1),), strict=strict).module()
        print(f"{strict=}: frozen:", torch.equal(model(torch.zeros(1)), model(torch.zeros(1))))
    except torch._dynamo.exc.Unsupported as error:
        print(f"{strict=}:", str(error).splitlines()[0])
