from pathlib import Path

import torch
from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict

from snippets.faq.distributed.checkpoints import save
from snippets.faq.distributed.processes import run
from snippets.faq.distributed.train_fsdp import make_sharded_model, train_step


def main(rank, world):
    model = make_sharded_model()
    optimizer = torch.optim.AdamW(model.parameters())
    for step in range(3):
        train_step(model, optimizer, step)
    save(model, optimizer, 3, "checkpoint")
    whole = get_model_state_dict(model, options=StateDictOptions(full_state_dict=True))
    if rank == 0:
        torch.save(whole, "whole.pt")  # only to compare with later
        print(f"processes: {world}, wrote", sorted(p.name for p in Path("checkpoint").iterdir()))


run(main)
