import os

import torch


def machine() -> dict:
    """What this machine offers to PyTorch."""
    has = {
        "CPU cores": os.cpu_count(),
        "accelerator": torch.accelerator.current_accelerator(check_available=True),
    }
    if torch.cuda.is_available():
        free, total = torch.cuda.mem_get_info()
        has["GPU"] = torch.cuda.get_device_name()
        has["memory"] = f"{free / 2**30:.1f} of {total / 2**30:.1f} GiB free"
    return has


found = machine()  # then `found`, alone on the last line of a cell
