import inspect
from pathlib import Path

import torch

release, _, build = str(torch.__version__).partition("+")
print("release:", release)
print("digits in the commit:", len(torch.version.git_version))

step = torch.optim.SGD.step
file = Path(inspect.getsourcefile(torch.optim.SGD))
inside = file.relative_to(Path(torch.__file__).parent).as_posix()
print(f"https://github.com/pytorch/pytorch/blob/v{release}/torch/{inside}")
