cat > program.py <<'END'
import torch

@torch.compile(backend="eager")
def f(x):
    y = x * 2
    if y.sum() > 0:
        y = y - 1
    return y

f(torch.ones(3))
END
TORCH_LOGS=graph_breaks python program.py 2>&1 | grep -o -m 1 "Data-dependent branching"
