export TORCH_DISABLE_SHARE_RDZV_TCP_STORE=1
torchrun --nnodes=2 --nproc-per-node=gpu --max-restarts=3 \
    --rdzv-id=run-1 --rdzv-backend=c10d \
    --rdzv-endpoint=node0.example:29500 train.py
