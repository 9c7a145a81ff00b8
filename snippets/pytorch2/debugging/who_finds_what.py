import traceback
import warnings

import torch

from snippets.pytorch2.debugging.first_bad import FirstBad

x, w = torch.tensor([0.0, 1.0]), torch.ones(2, requires_grad=True)
bugs = {
    "0 / 0 before the model": lambda: ((x / x) * w).sum(),
    "0 / 0 hidden by a default": lambda: ((x / x).nan_to_num() * w).sum(),
    "too large": lambda: ((w * 1e30) * 1e30).sum(),
    "root of zero, in backward": lambda: (x * w).sqrt().sum(),
}
for name, bug in bugs.items():
    print(name)
    with warnings.catch_warnings(), torch.autograd.set_detect_anomaly(True):
        warnings.simplefilter("ignore")
        try:
            bug().backward()
            print("   detect_anomaly: nothing")
        except RuntimeError as error:
            print("   detect_anomaly:", str(error).partition(" returned")[0])
    try:
        with FirstBad():
            bug().backward()
    except FloatingPointError as error:
        lines = [frame.line for frame in traceback.extract_tb(error.__traceback__)]
        where = "in backward()" if "run_backward" in lines[-2] + lines[-3] + lines[-4] else ""
        print("   FirstBad:", error, where)
