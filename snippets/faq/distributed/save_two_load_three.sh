torchrun --standalone --nproc-per-node=2 \
    -m snippets.faq.distributed.save_checkpoint
torchrun --standalone --nproc-per-node=3 \
    -m snippets.faq.distributed.load_checkpoint
python -m snippets.faq.distributed.load_checkpoint
