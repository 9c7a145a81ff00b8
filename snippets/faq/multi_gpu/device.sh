torchrun --standalone --nproc-per-node=gpu -m snippets.faq.multi_gpu.device
