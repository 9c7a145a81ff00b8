torchrun --standalone --nproc-per-node=2 -m snippets.practice.linear_regression train --out model.pt
