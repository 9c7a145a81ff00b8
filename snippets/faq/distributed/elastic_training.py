import os
import signal
from pathlib import Path

from torch import optim

from snippets.faq.distributed.checkpoints import load, save
from snippets.faq.distributed.processes import run
from snippets.faq.distributed.sorting import same, train_alone
from snippets.faq.distributed.train_fsdp import make_sharded_model, train_step

attempt = int(os.environ.get("TORCHELASTIC_RESTART_COUNT", 0))


def main(rank, world):
    model = make_sharded_model()
    optimizer = optim.AdamW(model.parameters())
    complete = sorted(Path("run").glob("step-*/.metadata"))
    step = load(model, optimizer, complete[-1].parent) if complete else 0
    if rank == 0:
        print(f"attempt {attempt}: processes: {world}, from step {step}", flush=True)
    while step < 6:
        if attempt == 0 and rank == 1 and step == 5:
            os.kill(os.getpid(), signal.SIGKILL)  # as a failing machine would
        train_step(model, optimizer, step)
        step += 1
        if step % 2 == 0:
            save(model, optimizer, step, f"run/step-{step:05}")
    equal = same(model, train_alone(6))
    if rank == 0:
        print(f"attempt {attempt}: finished, same as training alone: {equal}")


run(main)
