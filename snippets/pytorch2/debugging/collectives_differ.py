import multiprocessing
import re
import tempfile

import torch
import torch.distributed as dist


def work(rank, folder, tell, both):
    dist.set_debug_level(dist.DebugLevel.DETAIL)  # or TORCH_DISTRIBUTED_DEBUG=DETAIL
    dist.init_process_group("gloo", init_method=f"file://{folder}/meet", rank=rank, world_size=2)
    try:
        if rank == 0:
            dist.all_reduce(torch.ones(3))  # the other rank knows nothing of it
        dist.broadcast(torch.ones(3), src=0)
    except RuntimeError as error:
        tell.put((rank, str(error)))
    both.wait()  # nobody hangs up while the other still listens
    dist.destroy_process_group()


if __name__ == "__main__":
    fork = multiprocessing.get_context("fork")
    tell, both = fork.SimpleQueue(), fork.Barrier(2)
    with tempfile.TemporaryDirectory() as folder:
        ranks = [fork.Process(target=work, args=(rank, folder, tell, both)) for rank in range(2)]
        for process in ranks:
            process.start()
        for rank, message in sorted(tell.get() for _ in ranks):
            print(f"rank {rank} says: {message.partition('.')[0]}")
            for who, what in re.findall(r"Rank (\d) is running.*?OpType=(\w+)", message):
                print(f"   rank {who} runs {what}")
        for process in ranks:
            process.join()
