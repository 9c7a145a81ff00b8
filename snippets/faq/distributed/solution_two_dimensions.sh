torchrun --standalone --nproc-per-node=4 \
    -m snippets.faq.distributed.solution_two_dimensions
