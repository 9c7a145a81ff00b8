import torch
from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict

from snippets.faq.distributed.checkpoints import load
from snippets.faq.distributed.processes import run
from snippets.faq.distributed.sorting import same, train_alone
from snippets.faq.distributed.train_fsdp import make_sharded_model, train_step


def main(rank, world):
    model = make_sharded_model()
    optimizer = torch.optim.AdamW(model.parameters())
    start = load(model, optimizer, "checkpoint")
    loaded = get_model_state_dict(model, options=StateDictOptions(full_state_dict=True))
    saved = torch.load("whole.pt")
    identical = all(torch.equal(loaded[name], saved[name]) for name in saved)
    rows = len(model[0].up.weight.to_local())
    for step in range(start, 6):
        train_step(model, optimizer, step)
    equal = same(model, train_alone(6))
    if rank == 0:
        print(f"processes: {world}, rows here: {rows} of 128, every bit as saved: {identical}")
        print(f"continued from step {start} to 6, same as training alone: {equal}")


run(main)
