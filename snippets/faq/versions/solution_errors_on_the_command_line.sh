cat > old.py <<'PYTHON'
from torch import nn

nn.utils.weight_norm(nn.Linear(2, 2))
print("done")
PYTHON
python -W ignore old.py
python -W error::FutureWarning old.py 2>&1 | tail -n 1
