FIND="import socket; print(socket.create_server(('127.0.0.1', 0)).getsockname()[1])"
PORT=$(python -c "$FIND")
for NODE in 0 1; do
    torchrun --nnodes=2 --nproc-per-node=2 --rdzv-id=demo --rdzv-backend=c10d \
        --rdzv-endpoint=127.0.0.1:$PORT --local-addr=127.0.0.1 \
        -m snippets.faq.distributed.which_process &
done
wait
