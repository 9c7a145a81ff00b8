torchrun --standalone --nproc-per-node=2 -m snippets.kit.linear_regression train --out model.pt
