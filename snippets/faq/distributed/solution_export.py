import torch
from torch.distributed.checkpoint.format_utils import dcp_to_torch_save

from snippets.faq.distributed.checkpoints import save
from snippets.faq.distributed.processes import run
from snippets.faq.distributed.sorting import make_model, same, train_alone
from snippets.faq.distributed.train_fsdp import make_sharded_model, train_step


def train(rank, world):
    sharded = make_sharded_model()
    optimizer = torch.optim.AdamW(sharded.parameters())
    train_step(sharded, optimizer, 0)
    save(sharded, optimizer, 1, "one_step")


run(train)
dcp_to_torch_save("one_step", "model.pt")  # no process group from here on
model = make_model()
model.load_state_dict(torch.load("model.pt")["model"])
print(type(model[0].up.weight).__name__, same(model, train_alone(1)))
