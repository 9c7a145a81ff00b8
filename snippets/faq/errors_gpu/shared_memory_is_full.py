import shutil

import torch
from torch.utils.data import DataLoader

if __name__ == "__main__":
    print(shutil.disk_usage("/dev/shm").total, "bytes of shared memory")
    images = torch.zeros(128, 3, 224, 224)  # 77 MB
    try:
        list(DataLoader(images, batch_size=128, num_workers=1))
    except RuntimeError as error:
        print(error)
