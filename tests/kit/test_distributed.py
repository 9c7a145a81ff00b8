"""The modules of the page on distributed training, and what a failing job leaves behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
import torch.distributed as dist

from includes import ROOT
from snippets.faq.distributed.checkpoints import load, save
from snippets.faq.distributed.collectives import Collectives
from snippets.faq.distributed.processes import process_group
from snippets.faq.distributed.sorting import make_model, same, train_alone
from snippets.faq.distributed.train_fsdp import make_sharded_model, train_step


@pytest.fixture(autouse=True)
def threads():
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


def test_the_group_is_left_even_after_an_error():
    with pytest.raises(ZeroDivisionError), process_group() as (rank, world):
        assert (rank, world) == (0, 1)
        _ = 1 / 0
    assert not dist.is_initialized()


def test_same_sees_a_small_difference():
    model, other = make_model(), make_model()
    assert same(model, other)
    with torch.no_grad():
        other[3].down.bias[0] += 1e-3
    assert not same(model, other)


def test_collectives_are_counted_by_kind():
    with process_group():
        with Collectives() as counted:
            dist.all_reduce(torch.ones(2))
            dist.all_reduce(torch.ones(2))
            dist.broadcast(torch.ones(2), src=0)
            torch.ones(2) + 1
        assert dict(counted.calls) == {"allreduce": 2, "broadcast": 1}


def test_a_checkpoint_brings_back_weights_and_optimizer(tmp_path):
    with process_group():
        model = make_sharded_model()
        optimizer = torch.optim.AdamW(model.parameters())
        train_step(model, optimizer, 0)
        save(model, optimizer, 1, tmp_path)
        other = make_sharded_model()
        optimizer = torch.optim.AdamW(other.parameters())
        assert load(other, optimizer, tmp_path) == 1
        assert same(other, train_alone(1))
        train_step(other, optimizer, 1)
        assert same(other, train_alone(2))


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc")
def test_a_killed_worker_ends_the_job_and_leaves_no_process(tmp_path):
    mark = f"LEFT_BEHIND={tmp_path}"
    torchrun = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
    script = ["--nproc-per-node=2", "-m", "snippets.faq.distributed.elastic_training"]
    done = subprocess.run(
        [*torchrun, *script],  # no restart
        cwd=tmp_path,
        env={
            **os.environ,
            "LEFT_BEHIND": str(tmp_path),
            "OMP_NUM_THREADS": "1",
            "PYTHONPATH": str(ROOT),
        },
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert done.returncode == 1
    assert "Signal 9 (SIGKILL)" in done.stderr
    assert (tmp_path / "run" / "step-00004" / ".metadata").exists()
    for process in Path("/proc").glob("[0-9]*/environ"):
        try:
            assert mark not in process.read_text(errors="replace").split("\0"), process
        except OSError:
            continue
