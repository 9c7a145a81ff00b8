torchrun --standalone --nproc-per-node=2 -m snippets.faq.multi_gpu.skipped_collective ||
    echo "torchrun ended with status $?"
