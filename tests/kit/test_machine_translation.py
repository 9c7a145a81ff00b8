"""Machine translation: the Transformer, the corpus, the scores, the search, the command."""

import functools
import itertools
import json
import math
from functools import partial
from pathlib import Path

import pytest
import torch
from torch import nn

from includes import ROOT
from snippets.kit.machine_translation import corpus as sentences_of
from snippets.kit.machine_translation import measure, trained
from snippets.kit.machine_translation.baselines import Retrieval
from snippets.kit.machine_translation.corpus import (
    Corpus,
    Pair,
    make_corpus,
    make_films,
    make_longer,
)
from snippets.kit.machine_translation.scores import bleu, exact_match
from snippets.kit.machine_translation.search import beam, beam_search, greedy
from snippets.kit.machine_translation.training import (
    Batches,
    join,
    loss_of,
    new_model,
    score,
    share_right,
    train,
)
from snippets.kit.machine_translation.transformer import (
    Attention,
    Decoder,
    Encoder,
    sinusoidal_positions,
)
from snippets.kit.machine_translation.translators import (
    END,
    START,
    RecurrentTranslator,
    TransformerTranslator,
)
from snippets.kit.text_classification.tokens import PADDING, tokenize
from snippets.kit.training import CheckpointError, load_checkpoint, load_model, seed_everything

RESULTS = json.loads(
    (ROOT / "snippets/applications/machine_translation/results.json").read_text("utf-8")
)


@pytest.fixture(autouse=True)
def seed():
    torch.manual_seed(0)


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


# the corpus


@pytest.fixture(scope="module")
def corpus():
    return make_corpus()


def test_the_corpus_is_always_the_same_and_its_parts_are_disjoint(corpus):
    assert corpus == make_corpus() != make_corpus(seed=1)
    assert list(map(len, corpus)) == [4500, 100, 100, 500, 500]
    chinese = [pair.chinese for part in corpus for pair in part]
    assert len(set(chinese)) == len(chinese)


def test_training_knows_all_characters_and_words(corpus):
    known = {token for pair in corpus.training for side in pair[:2] for token in tokenize(side)}
    for pairs in (*corpus[1:], make_longer(3), make_films()):
        for pair in pairs:
            assert set(tokenize(pair.chinese) + tokenize(pair.english)) <= known


def words_together(pair):
    """The (verb, time) pairs of the main clause and (verb, noun) pairs of 的-clauses, as read."""
    times = [*sentences_of.PAST, *sentences_of.FUTURE]
    text = pair.chinese
    for owner in sentences_of.OWNERS:
        for noun in sentences_of.NOUNS:
            text = text.replace(f"{owner}的{noun}", noun)  # my book is no clause
    together = set()
    for verb, noun in sentences_of.ENGLISH_VERB:
        if f"{verb}的{noun}" in text:
            together.add((verb + "的", noun))
    if "的" not in text:
        main = next(verb for verb in sentences_of.VERBS if verb in text)
        found = [time for time in times if time in text]
        together |= {(main, time) for time in found}
    return together


def test_held_out_pairs_are_where_they_should_be(corpus):
    held = sentences_of.HELD_OUT
    for pair in [*corpus.training, *corpus.validation_unseen, *corpus.test_unseen]:
        assert not pair.held_out and not words_together(pair) & set(held), pair
    for part, pairs in (("validation", corpus[2]), ("test", corpus[4])):
        for pair in pairs:
            assert pair.held_out and {held[one] for one in pair.held_out} == {part}, pair
            assert words_together(pair) & set(held) <= set(pair.held_out), pair


def test_every_verb_and_noun_is_in_a_clause_in_training_but_the_film(corpus):
    clauses = {
        (verb, noun)
        for verb, noun in sentences_of.ENGLISH_VERB
        for pair in corpus.training
        if f"{verb}的{noun}" in pair.chinese
    }
    assert {verb for verb, _ in clauses} == set(sentences_of.VERBS)
    assert set(sentences_of.NOUNS) - {noun for _, noun in clauses} == {"电影"}
    assert all("看的电影" in pair.chinese for pair in make_films(20))


def test_a_translation_follows_from_the_sentence(corpus):
    """Read off the sentence what the words and the order of the translation must be."""
    times = sentences_of.PAST | sentences_of.FUTURE | {"现在": "now"}
    for chinese, english, _ in corpus.training:
        assert english.endswith("?") == chinese.endswith("吗？")
        assert english.endswith(".") == chinese.endswith("。")
        negative = any(mark in chinese for mark in ("没有", "不会", "不常"))
        words = english[:-1].split()
        assert ("not" in words) == negative
        helpers = {"did", "will", "is", "am", "are", "do", "does"}
        assert (words[0] in helpers) == chinese.endswith("吗？")
        assert ("often" in words) == ("常" in chinese)
        assert english.count(" that ") - ("那" in chinese) == (chinese.count("的") - owned(english))
        start = chinese.split("的")[0]  # the main clause, and the time of it
        time = next((time for time in times if start.startswith(time)), None)
        if time:
            assert english[:-1].endswith(f" {times[time]}"), (chinese, english)
        if "会" in chinese.replace("不会", "会"):
            assert "will" in words
        if "正在" in chinese:
            assert any(word.endswith("ing") for word in words)


def owned(english):
    owners = set(sentences_of.OWNERS.values())
    words = english[:-1].split()
    pairs = itertools.pairwise(words)
    return sum(word in owners and following != "mother" for word, following in pairs)


def test_sentences_of_the_page_are_translated_as_the_grammar_says():
    for chinese, english in [
        ("我们常常在图书馆看那本书。", "we often read that book in the library."),
        ("她去年找了那只猫吗？", "did she look for that cat last year?"),
        ("我没有在图书馆画这扇门。", "I am not drawing this door in the library."),
    ]:
        pairs = (pair for pair in itertools.chain(*make_corpus()) if pair.chinese == chinese)
        assert next(pairs).english == english


# scores


def test_exact_match_is_of_words():
    assert exact_match(["I  read.", "no"], ["i read .", "yes"]) == 0.5
    with pytest.raises(ValueError, match="1 translations and 2 references"):
        exact_match(["a"], ["a", "b"])
    with pytest.raises(ValueError, match="at least one"):
        bleu([], [])


def test_bleu_of_small_cases():
    reference = "he did not eat the apple"
    assert bleu([reference], [reference]) == pytest.approx(1)
    assert bleu(["nothing of that kind here"], [reference]) == 0
    # 5 of 5, 4 of 4, 3 of 3, 2 of 2 n-grams are right, but one word of six is missing
    assert bleu(["he did not eat the"], [reference]) == pytest.approx(math.exp(1 - 6 / 5))
    # repeating a right word does not help: 2 of 7 words count
    assert bleu(["the the the the the the the"], ["the cat is on the mat"], 1) == pytest.approx(
        2 / 7
    )


def test_bleu_equals_the_formula_counted_by_hand(corpus):
    pairs = corpus.training[:40]
    written = [pair.english for pair in pairs[1:]] + [pairs[0].english]
    references = [pair.english for pair in pairs]
    written[::2] = [text.replace("the", "a") for text in references[::2]]
    logarithms = 0.0
    for n in (1, 2, 3, 4):
        right = total = 0
        for one, other in zip(written, references, strict=True):
            left = [tuple(tokenize(other)[i : i + n]) for i in range(len(tokenize(other)) - n + 1)]
            mine = [tuple(tokenize(one)[i : i + n]) for i in range(len(tokenize(one)) - n + 1)]
            total += len(mine)
            for ngram in mine:
                if ngram in left:
                    left.remove(ngram)  # each n-gram of the reference counts once
                    right += 1
        logarithms += math.log(right / total) / 4
    lengths = [sum(len(tokenize(text)) for text in texts) for texts in (written, references)]
    brevity = 1 if lengths[0] >= lengths[1] else math.exp(1 - lengths[1] / lengths[0])
    assert bleu(written, references) == pytest.approx(brevity * math.exp(logarithms))


# the baseline


def test_retrieval_finds_the_sentence_itself_and_the_nearest_one(corpus):
    memory = Retrieval(corpus.training[:100])
    for pair in corpus.training[:100:9]:
        assert memory.nearest(pair.chinese) == pair
    memory = Retrieval([Pair("他昨天吃了鱼。", "one"), Pair("老师明年会开门吗？", "two")])
    assert memory.translate(["医生明年会开车吗？", "他吃鱼。"]) == ["two", "one"]


# the translators


KINDS = [("transformer", {"width": 16}), ("gru", {"width": 16}), ("gru", {"attention": False})]


@pytest.fixture(params=KINDS, ids=["transformer", "gru", "plain"])
def small(request, corpus):
    name, arguments = request.param
    return new_model(name, corpus.training, **arguments)[0].eval()


def test_a_sentence_does_not_see_the_others_of_its_batch(small, corpus):
    numbers = [
        (small.source_numbers(pair.chinese), small.target_numbers(pair.english))
        for pair in corpus.training[:8]
    ]
    source, target = join(numbers)
    assert (source == PADDING).any() and (target == PADDING).any()
    together = small(source, target)
    assert together.shape == (*target.shape, len(small.target))
    for number, (one, other) in enumerate(numbers):
        alone = small(one[None], other[None])[0]
        assert torch.allclose(together[number, : len(other)], alone, atol=1e-5)


def test_a_word_does_not_depend_on_later_ones(small, corpus):
    pair = corpus.training[0]
    source, target = small.source_numbers(pair.chinese)[None], small.target_numbers(pair.english)
    whole = small(source, target[None])[0]
    for t in (1, 4, len(target) - 1):
        assert torch.allclose(small(source, target[None, :t])[0, -1], whole[t - 1], atol=1e-5)


def test_the_attention_is_of_characters_alone(corpus):
    for name in ("transformer", "gru"):
        model = new_model(name, corpus.training)[0].eval()
        pairs = corpus.training[:4]
        source, target = join(
            [(model.source_numbers(p.chinese), model.target_numbers(p.english)) for p in pairs]
        )
        weights = model.look(source, target)
        heads = 2 if name == "transformer" else 1
        assert weights.shape == (4, heads, target.shape[1], source.shape[1])
        assert torch.allclose(weights.sum(dim=3), torch.ones(weights.shape[:3]))
        padding = (source == PADDING)[:, None, None].expand_as(weights)
        assert padding.any() and (weights[padding] == 0).all()


def test_words_are_spelt_up_to_the_end(small):
    numbers = small.target_numbers("I will not read this book.")
    assert numbers[0] == START and numbers[-1] == END
    assert small.spell([*numbers[1:].tolist(), 5, 6]) == "I will not read this book."


@pytest.mark.parametrize(
    "sentence, message",
    [
        ("", "there is nothing to translate"),
        (" \n", "there is nothing to translate"),
        (
            "他昨天吃了龙和虎，龙。",
            "never read 龙 和 虎 ， .in '他昨天吃了龙和虎，龙。'.; it knows 10",
        ),
        ("he ate", "never read he ate"),
    ],
)
def test_what_cannot_be_read_is_refused(small, sentence, message):
    with pytest.raises(ValueError, match=message):
        greedy(small, ["他昨天吃了这条鱼。", sentence])
    with pytest.raises(ValueError, match=message):
        beam(small, sentence)


# the search


def table_step(seed, words=6):
    """Log-probabilities of the next word that depend on all words before."""

    def step(begun):
        rows = []
        for row in begun.tolist():
            generator = torch.Generator().manual_seed(hash((seed, *row)) % 2**31)
            rows.append(torch.randn(words, generator=generator))
        return (2 * torch.stack(rows)).log_softmax(dim=1)

    return step


@pytest.mark.parametrize("seed", range(4))
def test_a_beam_that_is_wide_enough_finds_the_best_of_all_sentences(seed):
    step, limit, choices = table_step(seed), 3, [0, 1, 2, 4, 5]
    scores = {}
    for length in range(limit + 1):
        for words in itertools.product(choices, repeat=length):
            total = 0.0
            for t, word in enumerate([*words, END][:limit]):
                total += step(torch.tensor([[START, *words[:t]]]))[0, word].item()
            scores[words] = total
    found = beam_search(step, 10_000, limit)
    assert {tuple(words): pytest.approx(total, abs=1e-4) for words, total in found} == scores
    means = [total / (len(words) + 1) for words, total in found]
    assert means == sorted(means, reverse=True)


def test_a_beam_of_one_is_greedy(small, corpus):
    sentences = [pair.chinese for pair in corpus.test_unseen[:6]]
    ones = [beam(small, sentence, size=1, limit=12)[0][0] for sentence in sentences]
    assert ones == greedy(small, sentences, limit=12)
    with pytest.raises(ValueError, match="size 0"):
        beam_search(table_step(0), 0)


def test_the_score_of_a_beam_is_the_log_probability_of_the_sentence():
    model = trained.load_translator("transformer")
    sentence = "他昨天没有吃这个苹果。"
    found = beam(model, sentence, size=3)
    assert len(found) == 3
    for english, total in found:
        target = model.target_numbers(english)[None]
        batch = model.source_numbers(sentence)[None], target
        assert -loss_of(model, batch).item() * (target.shape[1] - 1) == pytest.approx(
            total, abs=1e-3
        )


# training


def test_processes_share_each_batch(corpus, monkeypatch):
    pairs = corpus.training[:70]
    model, _ = new_model("gru", pairs, width=8)
    alone = Batches(model, pairs, 8, together=True)
    assert sum(map(len, alone.rows)) == 70
    monkeypatch.setattr(torch.distributed, "is_initialized", lambda: True)
    monkeypatch.setattr(torch.distributed, "get_world_size", lambda: 2)
    halves = []
    for rank in range(2):
        monkeypatch.setattr(torch.distributed, "get_rank", lambda rank=rank: rank)
        halves.append(Batches(model, pairs, 8, together=True))
        assert len(Batches(model, pairs, 8)) == 9  # not shared: all sentences
    assert [len(half) for half in halves] == [8, 8]
    for number, rows in enumerate(halves[0].rows):
        assert rows == halves[1].rows[number] and len(rows) == 8
        parts = [half[number][0] for half in halves]
        assert [len(part) for part in parts] == [4, 4]
        for part, half in zip(parts, (rows[::2], rows[1::2]), strict=True):
            expected = [model.source_numbers(pairs[row].chinese) for row in half]
            for line, numbers in zip(part, expected, strict=True):
                assert torch.equal(line[: len(numbers)], numbers)
    for size in (7, 72):
        with pytest.raises(ValueError, match="2 processes cannot share 70 sentences"):
            Batches(model, pairs, size, together=True)


def test_batches_hold_every_sentence_once_with_little_padding(corpus):
    pairs = corpus.training[:333]
    batches = Batches(new_model("gru", pairs, width=8)[0], pairs, 32)
    assert len(batches) == 11
    orders = []
    for epoch in (0, 1, 0):
        batches.set_epoch(epoch)
        orders.append(batches.rows)
        assert sorted(row for rows in batches.rows for row in rows) == list(range(333))
    assert orders[0] == orders[2] != orders[1]
    sources = [batches[number][0] for number in range(len(batches))]
    empty = sum((source == PADDING).sum().item() for source in sources)
    assert empty < 0.05 * sum(source.numel() for source in sources)


def test_the_loss_leaves_padding_out(corpus):
    model = new_model("transformer", corpus.training, width=16)[0].eval()
    numbers = [model_numbers(model, pair) for pair in corpus.training[:5]]
    with torch.no_grad():
        whole = loss_of(model, join(numbers)).item()
        parts = [loss_of(model, join([one])).item() * (len(one[1]) - 1) for one in numbers]
    assert whole == pytest.approx(sum(parts) / sum(len(one[1]) - 1 for one in numbers), rel=1e-5)


@pytest.mark.parametrize("name", ["transformer", "gru"])
def test_one_pass_tells_what_writing_freely_would(name, corpus):
    torch.manual_seed(0)
    model = trained.load_translator(name)
    pairs = corpus.test_composed[:100]
    with torch.no_grad():  # a little worse, so that there is something to count
        for weight in model.parameters():
            weight += 0.02 * torch.randn_like(weight)
        exact, _ = score(model, pairs)
        assert 0.1 < exact < 0.99
        assert share_right(model, join([model_numbers(model, pair) for pair in pairs])) == exact


def model_numbers(model, pair):
    return model.source_numbers(pair.chinese), model.target_numbers(pair.english)


def few(corpus):
    return Corpus(corpus.training[:64], *(part[:4] for part in corpus[1:]))


@pytest.mark.parametrize("name", ["transformer", "gru"])
def test_training_learns_and_can_be_resumed(corpus, tmp_path, monkeypatch, name):
    def run(**options):
        seed_everything(0)
        model, config = new_model(name, corpus.training, width=16)
        return model, train(model, few(corpus), epochs=3, config=config, **options)

    whole, history = run()
    assert history[-1]["train_loss"] < history[0]["train_loss"]

    set_epoch = Batches.set_epoch

    def stop(self, epoch):
        if epoch == 2:
            raise KeyboardInterrupt
        set_epoch(self, epoch)

    with monkeypatch.context() as patch:
        patch.setattr(Batches, "set_epoch", stop)
        with pytest.raises(KeyboardInterrupt):
            run(checkpoint=tmp_path / "model.pt")
    resumed, again = run(checkpoint=tmp_path / "model.pt", resume=True)
    assert again == history
    loaded = trained.load_translator(tmp_path / "model.pt")
    assert type(loaded) is type(whole)
    for key, weight in whole.state_dict().items():
        assert torch.equal(weight, resumed.state_dict()[key]), key
        assert torch.equal(weight, loaded.state_dict()[key]), key


def test_files_of_the_other_kind_are_refused(tmp_path):
    with pytest.raises(CheckpointError, match=r"not a .*RecurrentTranslator"):
        load_model(trained.FILES["transformer"], RecurrentTranslator)
    with pytest.raises(CheckpointError, match=r"not a .*TransformerTranslator"):
        load_model(trained.FILES["gru"], TransformerTranslator)


def test_there_must_be_sentences(corpus):
    with pytest.raises(ValueError, match="no sentences to train on"):
        train(new_model("gru", corpus.training, width=8)[0], corpus._replace(training=[]))


# the bars


@pytest.mark.parametrize("name", ["transformer", "gru"])
def test_the_translators_that_come_along_are_as_good_as_the_recorded_ones(corpus, name):
    model, row = trained.load_translator(name), RESULTS[name]
    for kind, pairs in (("unseen", corpus.test_unseen), ("composed", corpus.test_composed)):
        found = score(model, pairs[:200])[0]
        assert float(row[f"{kind}_min"]) - 0.05 < found < float(row[f"{kind}_max"]) + 0.05


def test_the_recorded_figures_reach_the_bars():
    model, gru = RESULTS["transformer"], RESULTS["gru"]
    assert float(model["unseen_min"]) >= 0.95 and float(model["composed_min"]) >= 0.92
    assert float(gru["composed_min"]) >= 0.85
    for kind in ("unseen", "composed"):
        assert float(RESULTS["retrieval"][f"{kind}_max"]) < 0.05
        assert float(RESULTS["plain"][f"{kind}_max"]) < float(gru[f"{kind}_min"])


def test_measure_returns_strings_ready_to_print(monkeypatch, corpus):
    monkeypatch.setattr(measure, "EPOCHS", 1)
    monkeypatch.setattr(measure, "HALF_TRAINED", 1)
    monkeypatch.setattr(measure, "LONGER", 1)
    monkeypatch.setattr(measure, "SEARCHED", 2)
    monkeypatch.setattr(measure, "make_corpus", lambda: few(corpus))
    for name in ("make_longer", "make_films"):
        made = partial(getattr(sentences_of, name), count=2)
        monkeypatch.setattr(measure, name, made)
    # few sentences have not all characters
    monkeypatch.setattr(
        measure,
        "new_model",
        lambda name, pairs, **arguments: new_model(name, corpus.training, **arguments, width=8),
    )
    monkeypatch.setattr(measure, "beam", partial(beam, limit=5))
    results = measure.measure([0])
    assert {name: set(row) for name, row in results.items()} == {
        name: set(row) for name, row in RESULTS.items()
    }
    assert all(isinstance(figure, str) for row in results.values() for figure in row.values())


# the command


@pytest.fixture
def command(run_command):
    """The command of the page."""
    from snippets.kit.machine_translation.__main__ import program

    return functools.partial(run_command, program)


def test_command_trains_evaluates_and_translates(command, monkeypatch, corpus):
    from snippets.kit.machine_translation import __main__ as program

    small = Corpus(corpus.training[:800], *(part[:10] for part in corpus[1:]))
    monkeypatch.setattr(program, "make_corpus", lambda: small)
    printed = command("train", "--epochs", 1, "--seed", 3, "--out", "own.pt")
    assert printed.out == "800 training sentences\nepochs: 1\nsaved in own.pt\n"
    assert "seconds" in printed.err and "composed" in printed.err
    before = load_checkpoint("own.pt")["weights"]
    printed = command("train", "--epochs", 1, "--seed", 3, "--out", "own.pt", "--resume")
    assert printed.out.startswith("800 training sentences\nepochs: 1\n")
    after = load_checkpoint("own.pt")["weights"]
    assert all(torch.equal(before[name], after[name]) for name in before)

    lines = command("evaluate", "own.pt").out.splitlines()
    assert [line.split("  exact")[0] for line in lines] == [
        "10 test sentences, unseen", "  retrieval", "  the model",
        "10 test sentences, composed", "  retrieval", "  the model",
    ]  # fmt: skip
    sentence = "他昨天没有吃这个苹果。"
    for name in trained.FILES:
        assert command("demo", name, sentence).out == (
            f"{sentence}\n  he did not eat this apple yesterday.\n"
        )
    lines = command("demo", "transformer", sentence, "--beam", 3).out.splitlines()
    assert len(lines) == 4 and lines[1].startswith("  he did not eat this apple yesterday.  (-")


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["train", "--out", "nowhere/model.pt"], "there is no folder nowhere"),
        (["train", "--out", "text.pt"], "text.pt exists"),
        (["train", "--epochs", "0"], "0 is not greater than 0"),
        (["train", "--model", "lstm"], "invalid choice: 'lstm'"),
        (["train", "--model", "gru", "--width", "7"], "width is 7, but must be even"),
        (["demo", "transformer", ""], "there is nothing to translate"),
        (["demo", "transformer", "他吃龙。"], "the model has never read 龙"),
        (["demo", "transformer", "他吃鱼。", "--beam", "0"], "0 is not greater than 0"),
        (["demo", "text.pt", "他吃鱼。"], "text.pt is damaged, or not a checkpoint"),
        (["evaluate", "nowhere.pt"], "there is no checkpoint nowhere.pt"),
    ],
)
def test_command_says_what_is_wrong(command, arguments, message):
    Path("text.pt").write_text("text")
    printed = command(*arguments, fails=True)
    assert message in printed.err and "Traceback" not in printed.err
