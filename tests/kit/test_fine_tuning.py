"""LoRA, the pre-trained weights, and the figures of the page on fine-tuning."""

import json
from copy import deepcopy

import pytest
import torch
from torch import nn

from includes import ROOT
from snippets.kit.fine_tuning import methods
from snippets.kit.fine_tuning.lora import add_lora, remove_lora
from snippets.kit.fine_tuning.pretrained import FILE, NEW, OLD, animals, pretrained


def adapted(net):
    """The same, with a LoRA that changes what it does."""
    net = deepcopy(net)
    add_lora(net, rank=2)
    with torch.no_grad():
        for name, parameter in net.named_parameters():
            if name.endswith(".B"):
                parameter.normal_()
    return net


@pytest.fixture
def net():
    torch.manual_seed(0)
    return nn.Sequential(nn.Conv2d(1, 4, 3), nn.Flatten(), nn.Linear(16, 3))


def test_lora_starts_unchanged_and_trains_a_and_b_only(net):
    x = torch.randn(2, 1, 4, 4)
    plain = net(x)
    add_lora(net, rank=2)
    assert torch.equal(net(x), plain)
    trained = [name for name, p in net.named_parameters() if p.requires_grad]
    assert {name.rpartition(".")[2] for name in trained} == {"A", "B"}


def test_lora_of_half_precision(net):
    add_lora(net.bfloat16())
    assert net(torch.zeros(1, 1, 4, 4, dtype=torch.bfloat16)).dtype == torch.bfloat16


def test_merged_lora_does_the_same(net):
    x = torch.randn(2, 1, 4, 4)
    changed = adapted(net)
    scores = changed(x)
    assert not torch.allclose(scores, net(x))
    remove_lora(changed, merge=True)
    torch.testing.assert_close(changed(x), scores)
    assert changed.state_dict().keys() == net.state_dict().keys()


def test_unplugged_lora_leaves_no_trace(net):
    x = torch.randn(2, 1, 4, 4)
    changed = adapted(net)
    remove_lora(changed, merge=False)
    assert torch.equal(changed(x), net(x))


def test_the_file_is_small_and_the_network_knows_the_old_species():
    assert FILE.stat().st_size < 100_000
    x, y = animals(OLD, 40, seed=77)
    assert (pretrained()(x).argmax(1) == y).double().mean() > 0.85


def test_a_frozen_backbone_stays():
    x, y = animals(NEW, 2, seed=5)
    source = pretrained()
    net = methods.frozen(source, x, y, len(NEW))
    for name, value in net.backbone.state_dict().items():
        assert torch.equal(value, source.backbone.state_dict()[name]), name


def test_the_recorded_figures_keep_the_promise_of_the_page():
    found = json.loads((ROOT / "snippets/faq/fine_tuning/results.json").read_text("utf-8"))
    assert int(found["gain"]["min"]) >= 20
    assert int(found["frozen_5"]["min"]) > int(found["scratch_5"]["max"])
    assert int(found["digits_frozen"]["median"]) < int(found["digits_scratch"]["median"]) + 5
