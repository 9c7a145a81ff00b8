import inspect
import textwrap

from torch.optim import sgd

source = inspect.getsource(sgd._single_tensor_sgd)
part = source.split("if momentum != 0:")[1].split("if nesterov:")[0]
print(textwrap.dedent(part).strip())
