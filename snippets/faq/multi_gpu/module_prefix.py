from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present
from torch.nn.parallel import DistributedDataParallel

from snippets.faq.multi_gpu.group import run


def main(rank, world):
    model = DistributedDataParallel(nn.Linear(2, 1))
    state = model.state_dict()
    try:
        nn.Linear(2, 1).load_state_dict(state)
    except RuntimeError as error:
        print(error)

    consume_prefix_in_state_dict_if_present(state, "module.")
    print(nn.Linear(2, 1).load_state_dict(state))
    print(list(model.module.state_dict()))


run(main)
