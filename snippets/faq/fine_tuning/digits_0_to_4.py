import torch

from snippets.kit.fine_tuning.digits import compare

torch.set_num_threads(1)
scratch, full, frozen = compare(seed=0)
print("all above 80 %:", min(scratch, full, frozen) > 0.8)
print("better by more than 10 points:", max(full, frozen) - scratch > 0.1)
