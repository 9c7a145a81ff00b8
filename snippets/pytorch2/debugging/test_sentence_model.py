import copy

import torch
import torch.nn.functional as F
from torch.testing import assert_close

GOLDEN = [[0.5158, -0.0164, 0.5037], [0.4117, 0.2063, 0.1811]]  # nn.MultiheadAttention agrees


def examples(count=6, length=7):
    drawn = torch.Generator().manual_seed(0)
    text = torch.randint(20, (count, length), generator=drawn)
    real = torch.arange(length) < torch.randint(2, length, (count, 1), generator=drawn)
    return text, real


def test_shapes(model):
    for count, length in ((1, 7), (6, 1), (6, 12)):
        text = torch.zeros(count, length, dtype=torch.long)
        assert model(text, text == 0).shape == (count, 3)


def test_padding_changes_nothing(model):
    text, real = examples()
    noise = torch.where(real, text, 19 - text)
    assert_close(model(noise, real), model(text, real))
    wider = F.pad(text, (0, 3)), F.pad(real, (0, 3))
    assert_close(model(*wider), model(text, real))


def test_rows_are_independent(model):
    text, real = examples()
    assert_close(model(text[2:4], real[2:4]), model(text, real)[2:4])


def test_order_matters(model):
    text, real = examples()
    assert (model(text.flip(1), real.flip(1)) - model(text, real)).abs().max() > 1e-3


def test_same_answer_twice(model):
    assert_close(model(*examples()), model(*examples()), rtol=0, atol=0)


def test_every_parameter_gets_a_gradient(model):
    model(*examples()).square().sum().backward()
    silent = [name for name, p in model.named_parameters() if p.grad is None or not p.grad.any()]
    assert not silent, silent


def test_learns_one_batch_by_heart(model):
    (text, real), labels = examples(), torch.tensor([0, 1, 2, 0, 1, 2])
    optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
    for _ in range(60):
        loss = F.cross_entropy(model(text, real), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert loss < 0.1, loss.item()


def test_saved_and_loaded(model):
    other = type(model)().eval()
    other.load_state_dict(copy.deepcopy(model.state_dict()))
    assert_close(other(*examples()), model(*examples()))


def test_golden_values(model):
    with torch.no_grad():  # weights from a formula, not from a generator
        for number, weights in enumerate(model.parameters()):
            weights.copy_(torch.arange(weights.numel()).add(number).sin().view_as(weights) / 3)
    assert_close(model(*examples())[:2], torch.tensor(GOLDEN), rtol=1e-4, atol=1e-4)


TESTS = [thing for name, thing in list(globals().items()) if name.startswith("test_")]
