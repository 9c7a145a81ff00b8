torchrun --standalone --nproc-per-node=2 -m snippets.practice.text_classification train --out model.pt
