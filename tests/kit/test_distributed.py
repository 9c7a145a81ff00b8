"""The modules of the page on distributed training, and what a failing job leaves behind."""

import ast
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
from snippets.faq.distributed.processes import run
from snippets.faq.distributed.sorting import make_model, same, train_alone
from snippets.faq.distributed.train_fsdp import make_sharded_model, train_step
from tests.harness.forks import POSSIBLE

pytestmark = pytest.mark.skipif(
    torch.__version__ < (2, 13), reason="the page's modules are for the torch of the pages"
)


@pytest.fixture(autouse=True)
def threads():
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


def test_the_group_is_left_even_after_an_error():
    def fail(rank, world):
        assert (rank, world) == (0, 1)
        _ = 1 / 0

    with pytest.raises(ZeroDivisionError):
        run(fail)
    assert not dist.is_initialized()


def test_same_sees_a_small_difference():
    model, other = make_model(), make_model()
    assert same(model, other)
    with torch.no_grad():
        other[3].down.bias[0] += 1e-3
    assert not same(model, other)


def test_collectives_are_counted_by_kind():
    def main(rank, world):
        with Collectives() as counted:
            dist.all_reduce(torch.ones(2))
            dist.all_reduce(torch.ones(2))
            dist.broadcast(torch.ones(2), src=0)
            torch.ones(2) + 1
        assert dict(counted.calls) == {"allreduce": 2, "broadcast": 1}

    run(main)


def test_a_checkpoint_brings_back_weights_and_optimizer(tmp_path):
    def main(rank, world):
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

    run(main)


LEFT = """
export TORCHELASTIC_MARK="$PWD"
{command} 2> errors || echo status $?
unset TORCHELASTIC_MARK
grep -lzFx "TORCHELASTIC_MARK=$PWD" /proc/[0-9]*/environ 2> /dev/null | sed "s/^/left: /"
grep -lE "^PPid:[[:space:]]+$PPID$" /proc/[0-9]*/status 2> /dev/null | grep -v "/$$/" |
    sed "s/^/left: /"
"""
"""What torchrun starts, and what the harness forks for it, is gone when torchrun has ended."""


@pytest.mark.skipif(not POSSIBLE, reason="needs pidfd_open")
def test_a_killed_worker_ends_the_job_and_leaves_no_process(tmp_path, shell):
    module = "snippets.faq.distributed.elastic_training"  # no restart
    done = shell(LEFT.format(command=f"torchrun --standalone --nproc-per-node=2 -m {module}"))
    assert done.error is None, done.error
    assert done.outputs[0].splitlines()[-1] == "status 1", done.outputs[0]
    assert "Signal 9 (SIGKILL)" in (tmp_path / "errors").read_text()
    assert (tmp_path / "run" / "step-00004" / ".metadata").exists()


@pytest.mark.skipif(not POSSIBLE, reason="needs pidfd_open")
def test_planted_processes_that_are_left_are_found(tmp_path, shell):
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets/__init__.py").touch()
    waits = "import time\nprint('on', flush=True)\ntime.sleep(60)\n"
    (tmp_path / "snippets/waits.py").write_text(waits)
    command = "python -m snippets.waits > said & until grep -q on said; do sleep 0.1; done; false"
    found = shell(LEFT.format(command=command)).outputs[0].splitlines()
    assert [line.rpartition("/")[2] for line in found] == ["status 1", "environ", "status"]


# Every example that forms a process group: a function does the work, and all that it
# made is gone before the group is destroyed. What would keep the group alive keeps its
# threads alive, and those can abort a process that ends.

PAGES = [ROOT / "snippets" / "faq" / page for page in ("distributed", "multi_gpu")]
HELPERS = {"processes.py", "group.py"}  # they define `run`
SPECIAL = {
    "not_launched.py",  # never gets a group
    "group_kept_alive.py",  # shows the mistake
}
JOINING = {"init_process_group", "HashStore", "is_torchelastic_launched", "get_rank"}
JOINING |= {"get_world_size", "get_default_backend_for_device", "destroy_process_group"}


def examples():
    for path in sorted(path for page in PAGES for path in page.glob("*.py")):
        source = path.read_text(encoding="utf-8")
        forms_group = "init_process_group" in source or "import run\n" in source
        if forms_group and path.name not in HELPERS | SPECIAL:
            yield path


def called(node):
    """The last part of the name of everything that is called inside."""
    calls = (n.func for n in ast.walk(node) if isinstance(n, ast.Call))
    return [getattr(f, "attr", getattr(f, "id", "")) for f in calls]


KEEPER = "torch.distributed.nn"
"""What DDP, FSDP and optimizers import when they are first used, and what then keeps the group."""


def faults(source):
    """Where an example does not follow the pattern."""
    tree = ast.parse(source)
    roots = {"dist", "nn", "optim"} | {
        alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and "torch" in (node.module or "")
        for alias in node.names
        if alias.name[0].isupper() or "shard" in alias.name or "parallelize" in alias.name
    }
    imported = {
        alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names
    }
    found, ended = [], False
    for node in tree.body:
        if ended or isinstance(node, (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef)):
            continue
        names = called(node)
        if "run" in names:  # from here on there is no group
            ended = ast.unparse(node).split("(")[0].split("\n")[-1].strip() == "run"
            found += [] if ended else [f"line {node.lineno}: `run` is not called by itself"]
        elif "init_process_group" in names:
            ended = True
            if KEEPER not in imported:
                found.append(f"line {node.lineno}: {KEEPER} is not imported before")
            last = [ast.unparse(n) for n in node.body[-3:]] if isinstance(node, ast.If) else []
            wanted = [
                "main(dist.get_rank(), dist.get_world_size())",
                "gc.collect()",
                "dist.destroy_process_group()",
            ]
            if last != wanted:
                found.append(f"line {node.lineno}: the group must end with {'; '.join(wanted)}")
            extra = set(names) - JOINING - {"main", "collect"}
            found += [f"line {node.lineno}: {name} at module level" for name in sorted(extra)]
        else:
            used = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)} & roots
            found += [f"line {node.lineno}: {name} at module level" for name in sorted(used)]
    return found if ended else [*found, "the group is never left"]


@pytest.mark.parametrize(
    "path", list(examples()), ids=lambda path: f"{path.parent.name}/{path.stem}"
)
def test_an_example_works_inside_a_function(path):
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "planted",
    [
        "from torch import nn\nfrom x import run\nnet = nn.Linear(1, 1)\nrun(main)\n",
        "import torch.distributed as dist\ndist.init_process_group()\nmain()\n",
        "import torch.distributed as dist\nif 1:\n    dist.init_process_group()\n"
        "    main(dist.get_rank(), dist.get_world_size())\n    dist.destroy_process_group()\n",
        "import torch.distributed as dist\nif 1:\n    dist.init_process_group()\n"
        "    mesh = dist.init_device_mesh('cpu', (1,))\n"
        "    main(dist.get_rank(), dist.get_world_size())\n"
        "    gc.collect()\n    dist.destroy_process_group()\n",
        "import torch.distributed as dist\nif 1:\n    dist.init_process_group()\n"
        "    main(dist.get_rank(), dist.get_world_size())\n"
        "    gc.collect()\n    dist.destroy_process_group()\n",
        "from x import run\nmodel = run(main)\n",
        "from x import run\n",
    ],
)
def test_a_planted_fault_is_found(planted):
    assert faults(planted)


LOOK = """
import os, runpy, sys, tempfile, traceback
from pathlib import Path
import torch.distributed.tensor
sys.argv = [""]
sys.path.insert(0, FOLDER)

def look(name):
    os.chdir(tempfile.mkdtemp(dir=FOLDER))
    kept = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    sys.stdout = open(os.devnull, "w")
    if name.endswith(".load_checkpoint"):
        runpy.run_module(name.replace("load_", "save_"), run_name="__main__")
    left = runpy.run_module(name, run_name="__main__", alter_sys=True)
    threads = [path.read_text().strip() for path in Path("/proc/self/task").glob("*/comm")]
    os.write(kept, f"{name} {sum('gloo' in thread for thread in threads)}\\n".encode())

for name in NAMES:
    if os.fork() == 0:
        try:
            look(name)
        except BaseException:
            traceback.print_exc()
        os._exit(0)
    os.wait()
"""


def threads_left(forks, names, folder):
    lines = LOOK.replace("FOLDER", repr(str(folder))).replace("NAMES", repr(names)).splitlines()
    piece = {"file": "look.py", "lines": lines, "numbers": [*range(1, len(lines) + 1)]}
    job = {"syntax": "python", "pieces": [piece], "library": True, "timeout": 240}
    done = forks.submit(job).result()
    assert done.error is None, done.error
    found = map(str.split, done.outputs[0].splitlines())
    return {name: int(left) for name, left in found}, done.stderr


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc")
def test_no_thread_of_a_group_is_left(tmp_path, forks):
    planted = (
        "import torch.distributed as dist\nfrom torch import nn\n"
        "from torch.nn.parallel import DistributedDataParallel\n"
        "dist.init_process_group('gloo', store=dist.HashStore(), rank=0, world_size=1)\n"
        "model = DistributedDataParallel(nn.Linear(1, 1))\ndist.destroy_process_group()\n"
    )
    (tmp_path / "planted.py").write_text(planted)
    names = [f"snippets.faq.{path.parent.name}.{path.stem}" for path in examples()]
    left, errors = threads_left(forks, [*names, "planted"], tmp_path)
    assert left.pop("planted") > 0
    assert left == dict.fromkeys(names, 0), errors


FRESH = """
import gc, importlib, os, sys
from pathlib import Path
import torch.distributed as dist

for first in sys.argv[1:]:
    if os.fork() == 0:
        importlib.import_module(first)
        dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
        import torch.distributed.nn
        gc.collect()
        dist.destroy_process_group()
        threads = [path.read_text() for path in Path("/proc/self/task").glob("*/comm")]
        os.write(1, f"{first} {sum('gloo' in thread for thread in threads)}\\n".encode())
        os._exit(0)
    os.wait()
"""


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc")
def test_a_group_is_not_kept_by_what_torch_imports_late():
    faq = ["multi_gpu.group", "multi_gpu.train", "multi_gpu.device", "distributed.processes"]
    names = ["snippets.kit.training", *(f"snippets.faq.{name}" for name in faq)]
    done = subprocess.run(
        [sys.executable, "-c", FRESH, "gc", *names],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    left = {name: int(count) for name, count in map(str.split, done.stdout.splitlines())}
    assert left.pop("gc") > 0, done.stderr
    assert left == dict.fromkeys(names, 0), done.stderr
