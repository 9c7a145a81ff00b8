torchrun --standalone --nproc-per-node=2 -m snippets.kit.text_classification train --out model.pt
