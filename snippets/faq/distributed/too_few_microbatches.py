import torch
from torch import nn
from torch.distributed.pipelining import PipelineStage, Schedule1F1B

from snippets.faq.distributed.processes import run
from snippets.faq.distributed.sorting import make_model


def main(rank, world):
    stage = PipelineStage(make_model()[:1], 0, num_stages=4, device=torch.device("cpu"))
    try:
        Schedule1F1B(stage, n_microbatches=2, loss_fn=nn.functional.mse_loss)
    except ValueError as error:
        print(error)


run(main)
