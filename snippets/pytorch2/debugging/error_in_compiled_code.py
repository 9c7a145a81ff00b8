import re
import traceback

import torch


def pick(x, index):
    scaled = x.exp()
    return scaled[index] * 2


x, index = torch.ones(4), torch.tensor([1, 7])
compiled = torch.compile(pick)
for run in (pick, compiled):
    try:
        run(x, index)
    except (IndexError, RuntimeError) as error:
        print(type(error).__name__, re.sub(r"kernel, .*, |(?<=tmp)\d+", "", str(error)))
        print("   its last line:", traceback.extract_tb(error.__traceback__)[-1].line)

with torch.compiler.set_stance("force_eager"):
    try:
        compiled(x, index)
    except IndexError as error:
        print("eager again:", traceback.extract_tb(error.__traceback__)[-1].line)
