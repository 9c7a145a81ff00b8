import dis
import re

import torch


def show(code, new_code):
    loaded = [i.argval for i in dis.get_instructions(new_code) if i.opname == "LOAD_GLOBAL"]
    ours = [name for name in loaded if re.match("print|__compiled_fn|__resume_at", name)]
    name = re.sub(r"_in_f.*", "", code.co_name)
    print(f"{name}: {[re.sub('[0-9].*', 'N', name) for name in ours]}")


@torch.compile(backend="eager")
def f(x):
    y = x.sin()
    print("plain Python")
    return y.cos()


hook = torch._dynamo.convert_frame.register_bytecode_hook(show)
result = f(torch.ones(3))
hook.remove()
