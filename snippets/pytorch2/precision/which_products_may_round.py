import torch
from torch.backends import cuda, cudnn, mkldnn


def show(what):
    settings = (cuda.matmul, cudnn.conv, mkldnn.matmul)
    now = [setting.fp32_precision for setting in settings]
    print(f"{what:24} " + " ".join(f"{value:5}" for value in now).rstrip())


print(f"{'':24} matmul conv  CPU")
show("at the start")
for level in ("high", "medium", "highest"):
    torch.set_float32_matmul_precision(level)
    show(f'the old way, "{level}"')
cuda.matmul.fp32_precision = "tf32"
show("the new way, matmul")
try:
    torch.get_float32_matmul_precision()
except RuntimeError as error:
    print("asked the old way:", str(error).partition(",")[2].partition(". ")[0])
torch.set_float32_matmul_precision("highest")  # for what comes later
