import os

os.environ.setdefault("PYTORCH_ALLOC_CONF", "expandable_segments:False")  # or True
import torch  # after the setting, which is read once

total = torch.cuda.mem_get_info()[1]
torch.cuda.set_per_process_memory_fraction(400 * 2**20 / total)
results = []
try:
    for _ in range(7):
        work = torch.empty(80 * 2**20, dtype=torch.uint8, device="cuda")
        del work
        results.append(torch.empty(48 * 2**20, dtype=torch.uint8, device="cuda"))
except torch.OutOfMemoryError as error:
    print(error)
torch.cuda.empty_cache()
print(torch.cuda.memory_allocated() >> 20, "MiB in use")
print(torch.cuda.memory_reserved() >> 20, "MiB reserved")
for segment in torch.cuda.memory_snapshot():
    print([(block["size"] >> 20, block["state"]) for block in segment["blocks"]])
