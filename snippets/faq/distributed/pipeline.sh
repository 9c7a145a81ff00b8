torchrun --standalone --nproc-per-node=2 \
    -m snippets.faq.distributed.pipeline
