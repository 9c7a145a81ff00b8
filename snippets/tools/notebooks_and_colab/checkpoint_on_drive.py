from pathlib import Path

import torch
from google.colab import drive

drive.mount("/content/drive")  # asks for permission
folder = Path("/content/drive/MyDrive/pytorch2")
folder.mkdir(exist_ok=True)

file = folder / "checkpoint.pt"
step = torch.load(file, weights_only=True)["step"] if file.exists() else 0
print("resume at step", step)

torch.save({"step": step + 1}, file)
drive.flush_and_unmount()  # waits until everything is written
