"""LoRA, the pre-trained weights, and the figures of the page on fine-tuning."""

import json
from copy import deepcopy

import pytest
import torch
from torch import nn

from includes import ROOT
from snippets.faq.fine_tuning import methods
from snippets.faq.fine_tuning.lora import add_lora, remove_lora
from snippets.faq.fine_tuning.pretrained import FILE, NEW, OLD, animals, pretrained


@pytest.fixture(autouse=True)
def one_thread():
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def test_lora_starts_unchanged_and_merges_equal():
    torch.manual_seed(0)
    net = nn.Sequential(nn.Conv2d(1, 4, 3), nn.Flatten(), nn.Linear(16, 3))
    x = torch.randn(2, 1, 4, 4)
    plain, keys = net(x), net.state_dict().keys()
    original = deepcopy(net)
    add_lora(net, rank=2)
    assert torch.equal(net(x), plain)
    assert {n.rpartition(".")[2] for n, p in net.named_parameters() if p.requires_grad} == {
        "A",
        "B",
    }
    with torch.no_grad():
        for name, parameter in net.named_parameters():
            if name.endswith(".B"):
                parameter.normal_()
    changed, unplugged = net(x), deepcopy(net)
    assert not torch.allclose(changed, plain)
    remove_lora(net, merge=True)
    torch.testing.assert_close(net(x), changed)
    assert net.state_dict().keys() == keys
    remove_lora(unplugged, merge=False)
    assert torch.equal(unplugged(x), original(x))


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
