torchrun --standalone --nproc-per-node=2 \
    -m snippets.faq.distributed.solution_by_hand
