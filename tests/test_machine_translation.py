"""Machine translation: the Transformer, the corpus, the scores, and the command."""

import math

import pytest
import torch
from torch import nn

from snippets.applications.machine_translation.transformer import (
    Attention,
    Decoder,
    Encoder,
    sinusoidal_positions,
)


@pytest.fixture(autouse=True)
def one_thread():
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    torch.manual_seed(0)
    yield
    torch.set_num_threads(threads)


# the parts of a Transformer


def test_positions_are_the_sines_and_cosines_of_the_formula():
    table = sinusoidal_positions(7, 6)
    assert table.shape == (7, 6)
    for position in range(7):
        for i in range(3):
            angle = position / 10000 ** (2 * i / 6)
            assert table[position, 2 * i] == pytest.approx(math.sin(angle), abs=1e-6)
            assert table[position, 2 * i + 1] == pytest.approx(math.cos(angle), abs=1e-6)
    with pytest.raises(ValueError, match="width is 5, but must be even"):
        sinusoidal_positions(3, 5)


def twin(attention):
    """The `nn.MultiheadAttention` with the same weights."""
    width = attention.query.in_features
    theirs = nn.MultiheadAttention(width, attention.heads, batch_first=True)
    parts = [attention.query, attention.key, attention.value]
    with torch.no_grad():
        theirs.in_proj_weight.copy_(torch.cat([part.weight for part in parts]))
        theirs.in_proj_bias.copy_(torch.cat([part.bias for part in parts]))
    theirs.out_proj.load_state_dict(attention.output.state_dict())
    return theirs


@pytest.mark.parametrize("heads", [1, 2, 4])
@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("causal", [False, True])
def test_attention_equals_that_of_torch(heads, masked, causal):
    length = 5 if causal else 3
    queries, memory = torch.randn(2, length, 8), torch.randn(2, 5, 8)
    real = torch.tensor([[True] * 5, [True, True, True, False, False]]) if masked else None
    mask = None if real is None else real[:, None]
    attention = Attention(8, heads)
    result, weights = twin(attention)(
        queries,
        memory,
        memory,
        key_padding_mask=None if real is None else ~real,
        attn_mask=~torch.ones(5, 5).bool().tril() if causal else None,
        average_attn_weights=False,
    )
    assert torch.allclose(attention(queries, memory, mask, causal), result, atol=1e-5)
    assert torch.allclose(attention.weights(queries, memory, mask, causal), weights, atol=1e-6)


def test_attention_equals_the_sums_of_the_formula():
    attention, queries, memory = Attention(4, 2), torch.randn(1, 2, 4), torch.randn(1, 3, 4)
    mask = torch.tensor([[[True, True, False], [True, True, True]]])
    mixed = torch.zeros(1, 2, 4)
    for head in (slice(0, 2), slice(2, 4)):
        for t in range(2):
            query = attention.query(queries)[0, t, head]
            seen = [s for s in range(3) if mask[0, t, s]]
            keys = [attention.key(memory)[0, s, head] for s in seen]
            values = [attention.value(memory)[0, s, head] for s in seen]
            exps = [math.exp((query @ key).item() / math.sqrt(2)) for key in keys]
            for exp, value in zip(exps, values, strict=True):
                mixed[0, t, head] += exp / sum(exps) * value
    assert torch.allclose(attention(queries, memory, mask), attention.output(mixed), atol=1e-6)


def test_attention_refuses_what_does_not_fit():
    with pytest.raises(ValueError, match="3 heads cannot share a width of 8 evenly"):
        Attention(8, 3)
    with pytest.raises(ValueError, match="2 queries and 3 positions"):
        Attention(8, 2)(torch.zeros(1, 2, 8), torch.zeros(1, 3, 8), causal=True)


def test_padding_changes_nothing():
    encoder, decoder = Encoder(8, 2, 2).eval(), Decoder(8, 2, 2).eval()
    source, target = torch.randn(1, 4, 8), torch.randn(1, 3, 8)
    alone = encoder(source, torch.ones(1, 4).bool())
    written = decoder(target, alone, torch.ones(1, 4).bool())
    for padding in (torch.randn(1, 3, 8), torch.full((1, 3, 8), 100.0)):
        real = torch.tensor([[True] * 4 + [False] * 3])
        memory = encoder(torch.cat([source, padding], dim=1), real)
        assert torch.allclose(memory[:, :4], alone, atol=1e-5)
        again = decoder(torch.cat([target, padding], dim=1), memory, real)
        assert torch.allclose(again[:, :3], written, atol=1e-5)


def test_the_decoder_does_not_look_ahead_and_the_encoder_does():
    encoder, decoder = Encoder(8, 2, 2), Decoder(8, 2, 2)
    vectors = torch.randn(2, 6, 8, requires_grad=True)
    memory, real = torch.randn(2, 4, 8), torch.ones(2, 4).bool()
    for t in range(6):
        (slope,) = torch.autograd.grad(decoder(vectors, memory, real)[:, t, 0].sum(), vectors)
        reached = slope.abs().sum(dim=(0, 2)) > 0
        assert reached.tolist() == [True] * (t + 1) + [False] * (5 - t)
    states = encoder(vectors, torch.ones(2, 6).bool())
    (slope,) = torch.autograd.grad(states[:, 0, 0].sum(), vectors)
    assert (slope.abs().sum(dim=2) > 0).all()


def test_the_decoder_shows_where_its_last_layer_looks():
    decoder, target, memory = Decoder(8, 2, 3), torch.randn(2, 5, 8), torch.randn(2, 4, 8)
    real = torch.tensor([[True] * 4, [True, True, False, False]])
    kept = []
    decoder.layers[-1].cross.register_forward_pre_hook(lambda _, inputs: kept.append(inputs))
    states, weights = decoder.read(target, memory, real)
    assert torch.equal(states, decoder(target, memory, real))
    assert weights.shape == (2, 2, 5, 4)
    assert torch.allclose(weights.sum(dim=3), torch.ones(2, 2, 5))
    assert (weights[1, :, :, 2:] == 0).all()
    assert torch.equal(weights, decoder.layers[-1].cross.weights(*kept[0]))


def test_the_order_of_the_words_matters():
    encoder = Encoder(8, 2, 1)
    vectors, real = torch.randn(1, 4, 8), torch.ones(1, 4).bool()
    assert not torch.allclose(encoder(vectors, real).flip(1), encoder(vectors.flip(1), real))


def test_dropout_is_off_in_use():
    model, vectors, real = Encoder(8, 2, 1, dropout=0.5), torch.randn(1, 4, 8), torch.ones(1, 4)
    assert not torch.equal(model(vectors, real.bool()), model(vectors, real.bool()))
    model.eval()
    assert torch.equal(model(vectors, real.bool()), model(vectors, real.bool()))
