torchrun --standalone --nproc-per-node=2 -m snippets.practice.image_classification.two_processes
