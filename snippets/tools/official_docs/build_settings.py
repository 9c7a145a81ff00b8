from pathlib import Path

import torch

settings = torch.__config__.show() + "\n" + torch.__config__.parallel_info()
Path("build.txt").write_text(settings, encoding="utf-8")
for word in ["TORCH_VERSION=", "USE_CUDA=", "at::get_num_threads"]:
    print(word, word in settings)
