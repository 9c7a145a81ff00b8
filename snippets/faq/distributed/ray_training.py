import tempfile
from pathlib import Path

import ray.train
import torch
from ray.train.torch import TorchTrainer

from snippets.faq.distributed.checkpoints import load, save
from snippets.faq.distributed.train_fsdp import make_sharded_model, train_step


def work(config):
    model = make_sharded_model()  # Ray has already formed the process group
    optimizer = torch.optim.AdamW(model.parameters())
    step = 0
    if checkpoint := ray.train.get_checkpoint():  # after a failure
        with checkpoint.as_directory() as folder:
            step = load(model, optimizer, folder)
    while step < config["steps"]:
        train_step(model, optimizer, step)
        step += 1
        with tempfile.TemporaryDirectory() as folder:
            save(model, optimizer, step, folder)  # Ray collects the shards of all workers
            ray.train.report({"step": step}, checkpoint=ray.train.Checkpoint(folder))


result = TorchTrainer(
    work,
    train_loop_config={"steps": 6},
    scaling_config=ray.train.ScalingConfig(num_workers=2, use_gpu=False),
    run_config=ray.train.RunConfig(
        name="sorting",
        storage_path=str(Path("runs").resolve()),  # of several machines: a folder that all see
        failure_config=ray.train.FailureConfig(max_failures=3),
    ),
).fit()
print("steps:", result.metrics["step"])
