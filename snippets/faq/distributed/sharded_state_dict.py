from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict

from snippets.faq.distributed.processes import run
from snippets.faq.distributed.sorting import make_model
from snippets.faq.distributed.train_fsdp import make_sharded_model


def main(rank, world):
    sharded = make_sharded_model()
    plain = make_model()
    try:
        plain.load_state_dict(sharded.state_dict())  # the mistake: these are shards
    except RuntimeError as error:
        print(str(error).split("('")[1].split("',)")[0])
    options = StateDictOptions(full_state_dict=True, cpu_offload=True)
    print(plain.load_state_dict(get_model_state_dict(sharded, options=options)))


run(main)
