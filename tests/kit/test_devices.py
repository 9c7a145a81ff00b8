"""Nothing mixes devices, and nothing needs float64 where there is none; without a GPU.

Every model of the kit and every function that takes tensors or a model is found by code, and
called with its arguments on a device that is played (`tests.kit.elsewhere`), and where there is an
accelerator, on that too. The results must be those of the CPU. What is found and has no case below
fails the test.
"""

import contextlib
import functools
import importlib
import inspect
import pkgutil
import re
import tempfile
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from torch import nn
from torch.overrides import TorchFunctionMode

from snippets import kit
from snippets.kit import adversarial, training
from snippets.kit.digits.data import WIDTH, codes_by
from snippets.kit.digits.decoding import NEAR, NOTHING, read
from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.model import SmallCNN
from snippets.kit.recommender.catalogue import films
from snippets.kit.recommender.events import Events
from snippets.kit.recommender.serving import Recommender
from tests.kit.elsewhere import DEVICE, Elsewhere, MixedDevicesError, elsewhere, moved

ROOT = Path(__file__).parents[2]

ACCELERATOR = torch.accelerator.current_accelerator(check_available=True)
PLACES = {"played": (DEVICE, elsewhere)}
if ACCELERATOR:
    PLACES[ACCELERATOR.type] = ACCELERATOR, contextlib.nullcontext
"""Devices to compare with the CPU, each with what must be active while it computes."""

LEFT_OUT = {"__main__", "measure", "make_data", "record", "trained", "cli"}
"""Modules that are run, not imported, or only put together what others offer."""

ON_THE_CPU = {
    "drawing.autograd_graph": "draws a graph; no number is looked at",
    "drawing.draw_graph": "draws a graph; no number is looked at",
    "animals.baselines.score": "scikit-learn",
    "sheet.write_sheet": "writes to a file what `sheet.sheet` makes",
    "gan_art.baselines.class_gaussian": "draws images by a generator of the CPU",
    "gan_art.baselines.noise": "draws images by a generator of the CPU",
    "gan_faces.baselines.principal_components": "draws images by a generator of the CPU",
    "linear_regression.uncertainty.bootstrap_weights": "draws rows by a generator of the CPU",
    "recommender.clicks.popularity": "counts a log, which is in the memory of the CPU",
    "recommender.clicks.film_neighbours": "counts a log, which is in the memory of the CPU",
    "recommender.clicks.histories_before": "counts a log, which is in the memory of the CPU",
    "recommender.events.in_time": "cuts a log, which is in the memory of the CPU",
    "recommender.events.at_random": "cuts a log, which is in the memory of the CPU",
    "recommender.ratings.film_means": "counts a log, which is in the memory of the CPU",
    "recommender.ratings.biases": "solves for a log, which is in the memory of the CPU",
    "recommender.ratings.bias_model": "solves for a log, which is in the memory of the CPU",
    "recommender.ratings.alternating_least_squares": "solves for a log in the memory of the CPU",
    "recommender.ratings.balancing_weights": "counts a log, which is in the memory of the CPU",
    "recommender.training.train_factorization": "a baseline without a choice of device",
    "gan_faces.ring.train": "a toy without a choice of device",
    "machine_translation.translators.Translator": "has no weights: what two models have in common",
    "linear_regression.training.check_same_data": "compares with a table on the CPU",
    "digits.reader.load_reader": "is tested below, with the reader itself",
    "text_classification.tokens.pad": "joins what a data set gives",
    "machine_translation.training.join": "joins what a data set gives",
    "image_classification.data.from_folders": "reads files",
    "speech_recognition.evaluation.each_scored": "is what `scores_of` gathers",
    "speech_recognition.training.pad": "joins what a data set gives",
    "summarization.extractive.together": "joins what a data set gives",
    "training.check_weights": "gives nothing; every training calls it",
    "training.random_states": "is tested where trainings are resumed",
    "training.set_random_states": "is tested where trainings are resumed",
    "training.process_group": "is tested where several processes train",
    "training.check_resumable": "reads a file, always to the CPU",
    "familiar.familiar": "takes features, which the two functions of that name leave on the CPU",
    "familiar.is_strange": "takes features, as `familiar.familiar` does",
    "training.finest_type": "takes the name of a device, and is tested below",
}
"""What has no case, and why."""


def random(*shape, seed=0):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def even(*shape, seed=0):
    return torch.rand(*shape, generator=torch.Generator().manual_seed(seed))


def whole(limit, *shape, seed=0):
    return torch.randint(limit, shape, generator=torch.Generator().manual_seed(seed))


def seeded(build, *arguments, **options):
    torch.manual_seed(0)
    return build(*arguments, **options).eval()


def part_of(made):
    return made, made.layers[:-2], PICTURES


def small_world():
    """A log of 60 events by 6 users, in the order of time."""
    user = torch.arange(60) % 6
    film = (torch.arange(60) * 7 + user) % 30
    day = torch.arange(60).double()
    return Events(user, film, day, whole(10, 60) / 2 + 0.5, users=6, films=30)


def get(path):
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(f"snippets.kit.{module}"), name)


def model(path, *arguments, **options):
    return seeded(get(path), *arguments, **options)


WORDS = ["a", "b", "c", "d", "e", "f"]
TEXTS = ["a b c d. e f a.", "b c. d e f."]
PICTURES = even(4, 1, 8, 8)
STRIPS = even(3, 1, 12, WIDTH)
COLUMNS = random(3, NOTHING + 1, WIDTH)
SOUND = 0.3 * torch.sin(torch.arange(4000) * 0.3)
LENGTHS = torch.tensor([40, 28])
SEQUENCE, REAL = random(2, 5, 8), torch.arange(5) < torch.tensor([[5], [3]])
MASK = REAL[:, None]


def translator(kind="Transformer", **options):
    return model(
        f"machine_translation.translators.{kind}Translator", ["书", "我"], WORDS, **options
    )


def pointer():
    return model("summarization.pointer.PointerSummarizer", WORDS, width=16)


def ranker():
    return model("summarization.extractive.SentenceRanker", WORDS)


def ranked_texts():
    return ranker().encode([["a b.", "c d."], ["e f."]])


def mixture_parts():
    gate, own, copy = random(2, 3), random(2, 3, 8).log_softmax(2), random(2, 3, 5).log_softmax(2)
    return gate, own, copy, whole(8, 2, 5) + 1


def classifier(name, *arguments, **options):
    return model(f"text_classification.{name}", *arguments, **options)


def gru():
    return classifier("recurrent.RecurrentClassifier", WORDS, ["x", "y"])


def linear(rows=40):
    features = random(rows, 3).double()
    return features, features @ torch.tensor([1.0, -2.0, 3.0]).double() + 0.1


def standardized():
    from snippets.kit.linear_regression.data import diabetes

    made = get("linear_regression.model.StandardizedLinear")(diabetes().names)
    made.start_from(diabetes())
    return made


def towers():
    made = model("recommender.towers.TwoTower", 30, 4)
    made.features.copy_(even(30, 4))
    return made


def unchanged(layer):
    return layer


def codes(count=4):
    return codes_by("validation", count)


def some_digits(count=40):
    return halves(digits())[0].rows(slice(count))


def utterances(count=2):
    from snippets.kit.speech_recognition.data import load

    return load("validation")[:count]


def some_drawings():
    from snippets.kit.gan_art.tasks import drawings

    return drawings(40)


def translation_corpus():
    from snippets.kit.machine_translation.corpus import Corpus, make_corpus

    pairs = make_corpus().training[:16]
    return Corpus(pairs, pairs, pairs, pairs, pairs)


def corpus_model(corpus):
    from snippets.kit.machine_translation.training import new_model

    torch.manual_seed(0)
    return new_model("gru", corpus.training, width=16)[0]


def reading():
    return read(COLUMNS)


def network():
    return model("fine_tuning.network.Network", 3)


FEW = (even(6, 1, 32, 32), torch.arange(6) % 3)

# what each model or function is called with; tensors and models are put on the device
CASES = {
    # GANs
    "adversarial.non_saturating": lambda: (random(8), random(8, seed=1)),
    "adversarial.hinge": lambda: (random(8), random(8, seed=1)),
    "adversarial.relativistic": lambda: (random(8), random(8, seed=1)),
    "adversarial.r1_penalty": lambda: (seeded(nn.Linear, 4, 1), random(8, 4), 0.1),
    "adversarial.interpolate": lambda: (random(8), random(8, seed=1), 5),
    "adversarial.frechet_distance": lambda: (random(40, 4), random(40, 4, seed=1)),
    "adversarial.precision_recall": lambda: (random(40, 4), random(40, 4, seed=1)),
    "adversarial.nearest": lambda: (random(5, 4), random(9, 4, seed=1)),
    "adversarial.generate": lambda: (model("gan_faces.model.Generator"), 3),
    "gan_art.model.StrokeGenerator": lambda: (random(4, 32), whole(10, 4)),
    "gan_art.model.StrokeDiscriminator": lambda: (PICTURES, whole(10, 4)),
    "gan_art.model.TileGenerator": lambda: (random(4, 64), whole(3, 4)),
    "gan_art.model.TileDiscriminator": lambda: (even(4, 3, 24, 24), whole(3, 4)),
    "gan_art.model.ConditionalBlock": lambda: (random(2, 16, 4, 4), random(2, 5)),
    "gan_art.model.check_latent": lambda: (random(4, 8), 8),
    "gan_art.projection.Projection": lambda: (random(4, 6), whole(3, 4)),
    "gan_art.projection.check_labels": lambda: (whole(3, 4), 4, 3),
    "gan_art.compositions.parts_that_obey": lambda: (even(4, 3, 24, 24), "lines"),
    "gan_art.compositions.share_that_obeys": lambda: get("gan_art.compositions.collection")(3),
    "gan_art.compositions.check_pictures": lambda: (even(4, 3, 24, 24),),
    "gan_art.compositions.nearest_colour": lambda: (even(4, 3, 24, 24),),
    "gan_art.tasks.read_features": lambda: (PICTURES,),
    "gan_art.tasks.random_features": lambda: (even(4, 3, 24, 24),),
    "gan_faces.data.draw": lambda: (even(3, 12),),
    "gan_faces.evaluation.read": lambda: (even(6, 3, 24, 24),),
    "gan_faces.evaluation.features": lambda: (even(6, 3, 24, 24),),
    "gan_faces.evaluation.redraw": lambda: (even(6, 3, 24, 24),),
    "gan_faces.evaluation.redraw_error": lambda: (even(6, 3, 24, 24),),
    "gan_faces.evaluation.shares": lambda: (even(6, 3, 24, 24),),
    "gan_faces.evaluation.compare": lambda: (even(9, 3, 24, 24), even(9, 3, 24, 24, seed=1)),
    "gan_faces.evaluation.evaluate": lambda: (even(9, 3, 24, 24), even(9, 3, 24, 24, seed=1)),
    "gan_faces.model.cut": lambda: (random(2, 6, 6, 3), 2),
    "gan_faces.model.join": lambda: (random(2, 3, 3, 12), 2),
    "gan_faces.model.Generator": lambda: (random(3, 32),),
    "gan_faces.model.Discriminator": lambda: (random(3, 3, 24, 24),),
    "gan_faces.model.Reader": lambda: (random(3, 3, 24, 24),),
    "gan_faces.ring.shares": lambda: (get("gan_faces.ring.ring")(200),),
    "gan_faces.ring.covered": lambda: (get("gan_faces.ring.ring")(200),),
    "gan_faces.ring.Points": lambda: (random(4, 8),),
    # pictures
    "sheet.sheet": lambda: (even(4, 1, 3, 3), 2),
    "animals.baselines.flat": lambda: (even(3, 1, 32, 32),),
    "animals.baselines.gradient_histograms": lambda: (even(3, 1, 32, 32),),
    "animals.explain.grad_cam": lambda: (animal_net(), even(3, 1, 32, 32), whole(9, 3)),
    "animals.explain.occlusion": lambda: (animal_net(), even(2, 1, 32, 32), whole(9, 2)),
    "animals.model.AnimalNet": lambda: (even(3, 1, 32, 32),),
    "animals.shifts.with_statistics_of": lambda: (animal_net(), even(8, 1, 32, 32)),
    "animals.species.distance": lambda: (random(2, 3, 4, 4), random(5, 6, 3).abs()),
    "animals.training.mirror_and_invert": lambda: (even(4, 1, 32, 32),),
    "digits.baselines.runs": lambda: (STRIPS[0],),
    "digits.baselines.cut": lambda: (STRIPS[0],),
    "digits.baselines.squares": lambda: (STRIPS,),
    "digits.baselines.read_classical": lambda: (
        SimpleNamespace(predict=lambda rows: (rows.sum(axis=1) * 10).astype(int) % 10),
        STRIPS,
    ),
    "digits.baselines.cnn_logits": lambda: (seeded(SmallCNN, size=12), STRIPS),
    "digits.data.check_strips": lambda: (STRIPS,),
    "digits.decoding.read": lambda: (COLUMNS,),
    "digits.decoding.at_places": lambda: (COLUMNS, reading()),
    "digits.decoding.product_of_digits": lambda: (COLUMNS, reading()),
    "digits.decoding.certainty": lambda: (COLUMNS, reading()),
    "digits.evaluation.logits_of": lambda: (model("digits.model.StripReader"), STRIPS),
    "digits.evaluation.shares": lambda: (whole(10, 8, 5), whole(10, 8, 5)),
    "digits.evaluation.evaluate": lambda: (model("digits.model.StripReader"), codes()),
    "digits.evaluation.calibrate": lambda: calibration_case(),
    "digits.evaluation.risk_coverage": lambda: (even(20), even(20, seed=1) > 0.2),
    "digits.evaluation.threshold_for": lambda: (even(20), even(20, seed=1) > 0.2, 0.3),
    "digits.evaluation.accepted": lambda: (even(20), even(20, seed=1) > 0.2, 0.5),
    "digits.model.StripReader": lambda: (STRIPS,),
    "fine_tuning.digits.DigitNetwork": lambda: (PICTURES,),
    "fine_tuning.lora.LowRank": lambda: (random(5, 4),),
    "fine_tuning.lora.add_lora": lambda: (nn.Sequential(seeded(nn.Linear, 4, 2)),),
    "fine_tuning.lora.remove_lora": lambda: (with_lora(), True),
    "fine_tuning.methods.scratch": lambda: (network(), *FEW, 3),
    "fine_tuning.methods.frozen": lambda: (network(), *FEW, 3),
    "fine_tuning.methods.full": lambda: (network(), *FEW, 3),
    "fine_tuning.methods.lora": lambda: (network(), *FEW, 3),
    "fine_tuning.network.Network": lambda: (even(3, 1, 32, 32),),
    "image_classification.augmentation.warp": lambda: (PICTURES, random(4, 2, 3)),
    "image_classification.baselines.train_plainly": lambda: (
        seeded(SmallCNN),
        some_digits(),
        {"rate": 0.1, "batch_size": 8, "updates": 3, "shuffle": False},
    ),
    "image_classification.data.check_pixels": lambda: (PICTURES,),
    "image_classification.evaluation.features_of": lambda: part_of(seeded(SmallCNN)),
    "image_classification.evaluation.logits_of": lambda: (seeded(SmallCNN), some_digits()),
    "image_classification.evaluation.evaluate": lambda: (seeded(SmallCNN), some_digits()),
    "image_classification.evaluation.confusion": lambda: (random(20, 4), whole(4, 20)),
    "image_classification.evaluation.reliability": lambda: (random(20, 4), whole(4, 20)),
    "image_classification.evaluation.calibration_error": lambda: (random(20, 4), whole(4, 20)),
    "image_classification.evaluation.temperature": lambda: (random(50, 4), whole(4, 50)),
    "image_classification.evaluation.saliency": lambda: (seeded(SmallCNN), PICTURES, whole(10, 4)),
    "image_classification.model.SmallCNN": lambda: (PICTURES,),
    # tables
    "linear_regression.data.check_shape": lambda: (list("abc"), random(2, 3)),
    "linear_regression.data.check_features": lambda: (list("abc"), random(2, 3)),
    "linear_regression.evaluation.rmse": lambda: (random(9), random(9, seed=1)),
    "linear_regression.evaluation.r2": lambda: (random(9), random(9, seed=1)),
    "linear_regression.evaluation.evaluate": lambda: (standardized(), diabetes_table()),
    "linear_regression.model.StandardizedLinear": lambda: (random(4, 3).double(),),
    "linear_regression.solvers.least_squares": lambda: linear(),
    "linear_regression.solvers.ridge": lambda: (*linear(), torch.tensor([0.0, 1.0]).double()),
    "linear_regression.solvers.full_batch": lambda: (*linear(), {"steps": 5, "rate": 0.1}),
    "linear_regression.solvers.mini_batch": lambda: (
        *linear(),
        {"epochs": 2, "rate": 0.1, "batch_size": 8},
    ),
    "linear_regression.uncertainty.bootstrap_r2": lambda: (random(9), random(9, seed=1), 20),
    "linear_regression.uncertainty.interval": lambda: (random(50),),
    # text
    "machine_translation.search.greedy": lambda: (translator(), ["我书", "书"], 5),
    "machine_translation.search.beam": lambda: (translator("Recurrent"), "我书", 3, 5),
    "machine_translation.search.beam_search": lambda: (
        lambda begun: random(9, 9)[begun[:, -1].cpu()].log_softmax(1),
        3,
        5,
    ),
    "machine_translation.training.loss_of": lambda: (
        translator(),
        (whole(4, 2, 5), whole(8, 2, 4)),
    ),
    "machine_translation.training.share_right": lambda: (
        translator(),
        (whole(4, 2, 5), whole(8, 2, 4)),
    ),
    "machine_translation.transformer.Attention": lambda: (SEQUENCE, SEQUENCE, MASK, True),
    "machine_translation.transformer.EncoderLayer": lambda: (SEQUENCE, MASK),
    "machine_translation.transformer.DecoderLayer": lambda: (random(2, 3, 8), SEQUENCE, MASK),
    "machine_translation.transformer.Encoder": lambda: (SEQUENCE, REAL),
    "machine_translation.transformer.Decoder": lambda: (random(2, 3, 8), SEQUENCE, REAL),
    "machine_translation.transformer.add_positions": lambda: (SEQUENCE,),
    "machine_translation.translators.TransformerTranslator": lambda: (
        whole(3, 2, 5) + 1,
        whole(8, 2, 4),
    ),
    "machine_translation.translators.RecurrentTranslator": lambda: (
        whole(3, 2, 5) + 1,
        whole(8, 2, 4),
    ),
    "summarization.extractive.SentenceRanker": lambda: ranked_texts(),
    "summarization.extractive.choose": lambda: (ranker(), [["a b.", "c d."], ["e f."]]),
    "summarization.pointer.PointerSummarizer": lambda: (whole(8, 2, 5) + 1, whole(8, 2, 3)),
    "summarization.pointer.mixture_log_probability": lambda: (*mixture_parts(), whole(8, 2, 3)),
    "summarization.pointer.mixture": lambda: (*mixture_parts(), 4),
    "summarization.pointer.summarize": lambda: (pointer(), TEXTS, 4),
    "summarization.training.pointer_loss": lambda: (pointer(), (whole(8, 2, 5), whole(8, 2, 4))),
    "summarization.training.expected_rouge_loss": lambda: (
        ranker(),
        (*ranked_texts(), even(2, 2)),
    ),
    "text_classification.bag.BagClassifier": lambda: (
        torch.tensor([1, 2, 3]),
        torch.tensor([0, 2]),
    ),
    "text_classification.evaluation.probabilities": lambda: (gru(), TEXTS),
    "text_classification.evaluation.confusion_matrix": lambda: (
        whole(3, 9),
        whole(3, 9, seed=1),
        3,
    ),
    "text_classification.evaluation.macro_f1": lambda: (whole(3, 9), whole(3, 9, seed=1), 3),
    "text_classification.tasks.check_familiar": lambda: (gru(), "a b c"),
    "text_classification.language_model.CharacterModel": lambda: (whole(20, 2, 6),),
    "text_classification.language_model.bits_per_character": lambda: (
        classifier("language_model.CharacterModel"),
        "to be or not to be",
        2,
    ),
    "text_classification.language_model.generate": lambda: (
        classifier("language_model.CharacterModel"),
        "to be",
        {"length": 5},
    ),
    "text_classification.recurrent.RecurrentClassifier": lambda: (
        torch.tensor([[2, 3, 4], [5, 6, 0]]),
        torch.tensor([3, 2]),
    ),
    # films
    "recommender.clicks.SoftmaxFactorization": lambda: (whole(6, 4),),
    "recommender.events.check_numbers": lambda: ("film", whole(6, 4), 6),
    "recommender.events.check_stars": lambda: (torch.tensor([0.5, 4.0]),),
    "recommender.factorization.MatrixFactorization": lambda: (whole(6, 4), whole(30, 4)),
    "recommender.factorization.stars_for": lambda: (
        model("recommender.factorization.MatrixFactorization", 6, 30),
        2,
        3,
    ),
    "recommender.metrics.top_k": lambda: (random(3, 9), 2, even(3, 9) > 0.7),
    "recommender.metrics.hits": lambda: ranking(),
    "recommender.metrics.recall": lambda: ranking(),
    "recommender.metrics.ndcg": lambda: ranking(),
    "recommender.metrics.mrr": lambda: ranking(),
    "recommender.metrics.coverage": lambda: (whole(9, 3, 2), 9),
    "recommender.metrics.tail_share": lambda: (whole(9, 3, 2), whole(50, 9)),
    "recommender.negatives.in_batch_loss": lambda: (random(4, 4), random(4)),
    "recommender.ratings.rmse": lambda: (
        lambda user, film: (user + film).float().cpu(),
        small_world(),
    ),
    "recommender.towers.TwoTower": lambda: (whole(31, 4, 20),),
    # speech
    "speech_recognition.audio.check_samples": lambda: (SOUND,),
    "speech_recognition.audio.resample": lambda: (SOUND, 8000, 4000),
    "speech_recognition.audio.mu_law": lambda: (SOUND,),
    "speech_recognition.audio.from_mu_law": lambda: (whole(255, 9) - 127,),
    "speech_recognition.baselines.coarse": lambda: (SOUND,),
    "speech_recognition.ctc.loss_by_enumeration": lambda: (random(4, 3).log_softmax(1), [1, 2]),
    "speech_recognition.ctc.forward_table": lambda: (random(6, 3).log_softmax(1), [1, 1, 2]),
    "speech_recognition.ctc.loss": lambda: (random(6, 3).log_softmax(1), [1, 1, 2]),
    "speech_recognition.decoding.greedy": lambda: (random(6, 11).log_softmax(1),),
    "speech_recognition.decoding.beam_search": lambda: (random(6, 11).log_softmax(1),),
    "speech_recognition.evaluation.features_of": lambda: (recognizer(), [SOUND, SOUND[:3000]]),
    "speech_recognition.evaluation.scores_of": lambda: (recognizer(), [SOUND, SOUND[:3000]]),
    "speech_recognition.evaluation.transcribe": lambda: (recognizer(), utterances()),
    "speech_recognition.evaluation.evaluate": lambda: (recognizer(), utterances()),
    "speech_recognition.people.one_digit": lambda: (random(6, 11).log_softmax(1),),
    "speech_recognition.features.hertz_to_mel": lambda: (even(5) * 100,),
    "speech_recognition.features.mel_to_hertz": lambda: (even(5) * 100,),
    "speech_recognition.features.power_spectrum": lambda: (SOUND,),
    "speech_recognition.features.log_bands": lambda: (SOUND,),
    "speech_recognition.features.normalized": lambda: (random(9, 40),),
    "speech_recognition.features.log_mel": lambda: (SOUND,),
    "speech_recognition.model.Recognizer": lambda: (random(2, 40, 40), LENGTHS),
    "speech_recognition.model.within": lambda: (random(2, 3, 40), LENGTHS),
    "speech_recognition.model.turned": lambda: (random(2, 40, 3), LENGTHS),
    "speech_recognition.training.stretched": lambda: (random(20, 40), 1.1, 0.9),
    "speech_recognition.training.loss": lambda: (
        recognizer(),
        (random(2, 40, 40), LENGTHS, whole(9, 5) + 1, torch.tensor([3, 2])),
    ),
    "image_classification.data.write_picture": lambda: (written("a.png"), PICTURES[0]),
    "speech_recognition.audio.write_wav": lambda: (written("a.wav"), SOUND),
    # the training utility
    "training.accuracy": lambda: (random(9, 3), whole(3, 9)),
    "training.finest": lambda: (random(9),),
}
for _name in (
    "negative", "quarter_turn", "upside_down", "farther_away", "noisy", "blurred", "pale",
    "half_hidden",
):  # fmt: skip
    CASES[f"animals.shifts.{_name}"] = lambda: (even(2, 1, 32, 32),)

ARGUMENTS = {
    "gan_art.model.TileGenerator": lambda: (even(5, 3).tolist(),),
    "gan_art.model.ConditionalBlock": lambda: (16, 5),
    "gan_art.projection.Projection": lambda: (6, 3, unchanged),
    "fine_tuning.lora.LowRank": lambda: (random(5, 4), 2, 1.0),
    "fine_tuning.network.Network": lambda: (3,),
    "linear_regression.model.StandardizedLinear": lambda: (list("abc"),),
    "machine_translation.transformer.Attention": lambda: (8, 2),
    "machine_translation.transformer.EncoderLayer": lambda: (8, 2),
    "machine_translation.transformer.DecoderLayer": lambda: (8, 2),
    "machine_translation.transformer.Encoder": lambda: (8, 2, 2),
    "machine_translation.transformer.Decoder": lambda: (8, 2, 2),
    "machine_translation.translators.TransformerTranslator": lambda: (["书", "我"], WORDS),
    "machine_translation.translators.RecurrentTranslator": lambda: (["书", "我"], WORDS),
    "recommender.clicks.SoftmaxFactorization": lambda: (6, 30),
    "recommender.factorization.MatrixFactorization": lambda: (6, 30),
    "recommender.towers.TwoTower": lambda: (30, 4),
    "summarization.extractive.SentenceRanker": lambda: (WORDS,),
    "summarization.pointer.PointerSummarizer": lambda: (WORDS,),
    "text_classification.bag.BagClassifier": lambda: (["x", "y"],),
    "text_classification.recurrent.RecurrentClassifier": lambda: (WORDS, ["x", "y"]),
}
"""What models are built with, where they need something."""


def animal_net():
    return model("animals.model.AnimalNet")


def with_lora():
    made = nn.Sequential(seeded(nn.Linear, 4, 2))
    get("fine_tuning.lora.add_lora")(made)
    return made


def fine_tuned(device):
    made = network().to(device)
    groups = [{"params": made.parameters(), "lr": 0.01}]
    get("fine_tuning.methods.train")(made, groups, *(part.to(device) for part in FEW), steps=2)
    return made, []


def diabetes_table():
    from snippets.kit.linear_regression.data import diabetes

    return diabetes()


def ranking():
    relevant = even(3, 9) > 0.5
    return whole(9, 3, 2), relevant


def recognizer():
    return model("speech_recognition.model.Recognizer", width=8)


def calibration_case():
    logits = 2 * random(40, 11, WIDTH)
    labels = read(logits).digits
    labels[:8] = 0
    return logits, labels


def written(name):
    return str(Path(tempfile.mkdtemp()) / name)


def with_model(path, made, device, *data, **options):
    """Train a model that is already on its device."""
    made = made.to(device)
    return made, get(path)(made, *data, epochs=1, **options)


def fit_a_line(device):
    made = seeded(nn.Linear, 3, 1).to(device)
    data = torch.utils.data.TensorDataset(random(32, 3), random(32, 1))
    average = torch.optim.swa_utils.AveragedModel(made)
    return made, training.fit(
        made,
        lambda model, batch: (model(batch[0]) - batch[1]).square().mean(),
        training.loader(data, 8),
        epochs=2,
        optimizer=torch.optim.AdamW(made.parameters(), 0.1),
        average=average,
        clip=0.1,
        validate=lambda used: {"loss": used(random(8, 3).to(device)).mean().item()},
        patience=1,
    )


def competition(device, **options):
    torch.manual_seed(0)
    networks = [
        get(f"gan_faces.model.{name}")().to(device) for name in ("Generator", "Discriminator")
    ]
    faces = get("gan_faces.data.Faces")(64, seed=0)
    batches = training.loader(faces, 32, collate_fn=lambda batch: batch)
    return get("adversarial.train")(*networks, batches, steps=2, every=1, r1_every=1, **options)


def loaded(device):
    file = get("animals.trained.FILE")
    return training.load_model(file, get("animals.model.AnimalNet"), device), []


def trained(path, *data, **options):
    """A training that is told its device."""
    return lambda device: get(path)(*(part() for part in data), epochs=1, device=device, **options)


def text_training(device):
    made = gru()
    texts = [["a b", "c d", "e f", "a f"] * 8, [0, 1, 0, 1] * 8]
    options = {"rate": 0.01, "batch_size": 8}
    return with_model("text_classification.training.train", made, device, texts, texts, **options)


def character_training(device):
    made = classifier("language_model.CharacterModel")
    path = "text_classification.language_model.train"
    return with_model(path, made, device, "to be or not to be " * 120, "to be or not to be")


def translation_training(device):
    corpus = translation_corpus()
    made = corpus_model(corpus)
    return with_model("machine_translation.training.train", made, device, corpus, batch_size=8)


def translation_score(device):
    corpus = translation_corpus()
    made = corpus_model(corpus).to(device)
    return made, get("machine_translation.training.score")(made, corpus.training[:4])[0]


def matches(count):
    return get("summarization.matches.matches")(count)


def articles():
    return get("summarization.docstrings.articles")()[:32]


def features():
    return films().features()[:30]


TRAININGS = {
    "adversarial.train": competition,
    "animals.training.train": trained(
        "animals.training.train", lambda: drawn_animals(), lambda: drawn_animals()
    ),
    "digits.training.train": trained("digits.training.train", some_digits, codes, codes=64),
    "gan_art.training.train": trained("gan_art.training.train", some_drawings, batch_size=8),
    "fine_tuning.methods.train": fine_tuned,
    "gan_faces.training.train": trained(
        "gan_faces.training.train", lambda: get("gan_faces.data.Faces")(64, seed=0)
    ),
    "image_classification.training.train": trained(
        "image_classification.training.train", lambda: some_digits(128), some_digits
    ),
    "linear_regression.training.train": trained(
        "linear_regression.training.train", diabetes_table, diabetes_table
    ),
    "machine_translation.training.score": translation_score,
    "machine_translation.training.train": translation_training,
    "recommender.training.train_ratings": trained(
        "recommender.training.train_ratings", small_world, small_world
    ),
    "recommender.training.train_towers": trained(
        "recommender.training.train_towers", small_world, features
    ),
    "speech_recognition.training.train": trained(
        "speech_recognition.training.train", lambda: utterances(16), utterances, width=16
    ),
    "summarization.training.train_pointer": trained(
        "summarization.training.train_pointer", lambda: matches(32), lambda: matches(4), width=16
    ),
    "summarization.training.train_ranker": trained("summarization.training.train_ranker", articles),
    "text_classification.language_model.train": character_training,
    "text_classification.training.train": text_training,
    "training.fit": fit_a_line,
    "training.load_model": loaded,
}
"""Short trainings on a device; each gives the model and the history."""


def drawn_animals():
    from snippets.kit.animals.data import animals

    return animals("validation", count=8)


def found():
    """Every model of the kit, and every function that takes tensors, a model, or a log."""
    for module in pkgutil.walk_packages(kit.__path__, "snippets.kit."):
        if module.name.rpartition(".")[2] in LEFT_OUT:
            continue
        for name, one in vars(importlib.import_module(module.name)).items():
            if name.startswith("_") or getattr(one, "__module__", None) != module.name:
                continue
            path = f"{module.name.removeprefix('snippets.kit.')}.{name}"
            if inspect.isclass(one) and issubclass(one, nn.Module):
                yield path
            elif inspect.isfunction(one):
                taken = str(inspect.signature(one)).partition(") ->")[0]
                if re.search(r"Tensor|Module|Events|\bmodel: |\bdevice: ", taken):
                    yield path


FOUND = sorted(found())


def arguments(path):
    """Arguments and options of a case; a last dictionary holds options."""
    given = list(CASES[path]())
    options = given.pop() if isinstance(given[-1], dict) else {}
    return given, options


def call(path, given, options, move=lambda made: made):
    """The result of a model or a function, and of a function without one its first argument."""
    torch.manual_seed(0)
    one = get(path)
    if inspect.isclass(one):
        one = move(one(*ARGUMENTS.get(path, tuple)()).eval())
    result = one(*given, **options)
    return given[0] if result is None else result


def as_tensors(value):
    """All numbers of a result, as tensors of float64; models are their weights."""
    if isinstance(value, nn.Module):
        return as_tensors(list(value.state_dict().values()))
    if isinstance(value, torch.Tensor):
        return [value.detach().as_subclass(torch.Tensor).cpu().double()]
    if isinstance(value, float | int):
        return [torch.tensor(float(value), dtype=torch.float64)]
    if isinstance(value, dict):
        return as_tensors(list(value.values()))
    if hasattr(value, "__dataclass_fields__"):
        return as_tensors(list(vars(value).values()))
    if isinstance(value, list | tuple):
        return [part for one in value for part in as_tensors(one)]
    return []


def test_nothing_that_is_found_is_forgotten():
    known = {*CASES, *TRAININGS, *ON_THE_CPU}
    assert [path for path in FOUND if path not in known] == []
    assert [path for path in known if path not in FOUND] == []
    assert len(FOUND) > 150


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("path", sorted(CASES))
def test_device(path, place):
    device, active = PLACES[place]
    move = functools.partial(moved, device=device)
    expected = as_tensors(call(path, *arguments(path)))
    with active():
        given, options = arguments(path)
        result = call(path, move(given), move(options), move)
    result = as_tensors(result)
    assert len(result) == len(expected)
    for one, other in zip(result, expected, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-4)


def train_on(device, path):
    torch.manual_seed(0)
    made, history = TRAININGS[path](device)
    assert {parameter.device.type for parameter in made.parameters()} == {device.type}
    return history


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("path", sorted(TRAININGS))
def test_training(path, place):
    device, active = PLACES[place]
    expected = as_tensors(train_on(torch.device("cpu"), path))
    with active():
        result = as_tensors(train_on(device, path))
    for one, other in zip(result, expected, strict=True):
        torch.testing.assert_close(one, other, rtol=0.02, atol=0.02)


@pytest.mark.parametrize("place", PLACES)
def test_a_reader_and_a_recommender_work_on_a_device(place):
    file = get("digits.trained.FILE")
    answers, shown = [], []
    for device, active in ((torch.device("cpu"), elsewhere), PLACES[place]):
        with active():
            reader = get("digits.reader.load_reader")(file, device)
            answers.append(reader(codes(3).pixels))
            catalogue = films()
            made = model("recommender.towers.TwoTower", len(catalogue), len(catalogue.genres))
            made.features.copy_(catalogue.features())
            recommender = Recommender(made.to(device), catalogue)
            shown.append([one.number for one in recommender.recommend([1, 2, 3])])
            shown[-1] += recommender.rank([[4], []]).flatten().tolist()
    assert [one.code for one in answers[0]] == [one.code for one in answers[1]]
    assert shown[0] == shown[1]


def old_read(logits):
    """`digits.decoding.read` as it once was: the mask lies on the CPU."""
    here = torch.arange(logits.shape[2])
    between = logits[:, 0, None] - logits[:, 0, :, None]
    return between.masked_fill(here.unsqueeze(0) - here.unsqueeze(1) < NEAR, -torch.inf)


def carries_state(x):
    layer = nn.GRU(4, 4, batch_first=True).to(x.device)
    return layer(x[None], torch.zeros(1, 1, 4))


def forgotten_buffer(x):
    table = nn.Linear(4, 4).to(x.device)
    table.scale = torch.ones(4)
    return table(x) * table.scale


def second_head(x):
    return nn.Sequential(nn.Linear(4, 4).to(x.device), nn.Linear(4, 2))(x)


def packed(x):
    lengths = torch.tensor([4, 2], device=x.device)
    return nn.utils.rnn.pack_padded_sequence(x.view(2, 2, 4), lengths, batch_first=True)


def optimised(x):
    weight = x.clone().requires_grad_()
    (weight * x).sum().backward()
    weight.grad += torch.ones(4, 4)


MISTAKES = {
    "a mask on the CPU": lambda x: x.masked_fill(torch.ones(4, 4, dtype=torch.bool), 0),
    "positions on the CPU": lambda x: x + torch.arange(4),
    "read with its mask on the CPU": lambda x: old_read(x[None]),
    "labels on the CPU": lambda x: nn.functional.cross_entropy(x, torch.arange(4)),
    "equality with the CPU": lambda x: x.argmax(dim=1) == torch.arange(4),
    "double": lambda x: (x > 0).double().mean(),
    "float64 by to": lambda x: x.to(torch.float64),
    "float64 by a factory": lambda x: torch.zeros(3, dtype=torch.float64, device=x.device),
    "float64 from the CPU": lambda x: torch.ones(3).double().to(x.device),
    "float64 by a sum": lambda x: x.sum(dtype=torch.float64),
    "joined with the CPU": lambda x: torch.cat([torch.zeros(1, 4), x]),
    "stacked with a scalar of the CPU": lambda x: torch.stack([x[0, 0], torch.tensor(0.0)]),
    "chosen with the CPU": lambda x: torch.where(x > 0, x, torch.zeros(4, 4)),
    "the CPU indexed by the device": lambda x: torch.arange(4)[x[0] > 0],
    "the device filled by the CPU": lambda x: x.__setitem__(x > 0, torch.ones(int((x > 0).sum()))),
    "gathered on the CPU": lambda x: x.gather(1, torch.zeros(4, 1, dtype=torch.int64)),
    "NumPy": lambda x: x.numpy(),
    "a generator of the CPU": lambda x: torch.randn(
        3, device=x.device, generator=torch.Generator()
    ),
    "drawn by a generator of the CPU": lambda x: x.abs().multinomial(
        1, generator=torch.Generator()
    ),
    "a model that stayed": lambda x: nn.Linear(4, 2)(x),
    "a layer that stayed": second_head,
    "a buffer that stayed": forgotten_buffer,
    "an input that stayed": lambda x: nn.Linear(4, 2).to(x.device)(torch.zeros(2, 4)),
    "a state that stayed": carries_state,
    "lengths on the device": packed,
    "a gradient of the CPU": optimised,
}


@pytest.mark.parametrize("mistake", sorted(MISTAKES))
def test_planted_mistakes_are_caught(mistake):
    function, x = MISTAKES[mistake], random(4, 4)
    if mistake not in ("lengths on the device",):
        function(x.clone())  # on the CPU alone there is nothing wrong with it
    with elsewhere(), pytest.raises((MixedDevicesError, TypeError), match=r"mps|MPS|CPU"):
        function(x.to(DEVICE))


def test_what_an_accelerator_allows_is_allowed():
    with elsewhere():
        x = random(4, 4).to(DEVICE)
        assert isinstance(x * torch.tensor(2.0), Elsewhere)  # a scalar of the CPU
        assert isinstance(x[torch.tensor([0, 2])], Elsewhere)  # indices of the CPU
        x[:2] = torch.ones(2, 4)  # a copy
        assert x.cpu().numpy().sum() == pytest.approx(x.sum().item())
        assert x.device == DEVICE and x.cpu().device.type == "cpu"
        assert torch.zeros(3).device.type == "cpu" and torch.zeros_like(x).device == DEVICE


def test_the_finest_type_of_a_device():
    assert training.finest_type("cpu") == training.finest_type("cuda") == torch.float64
    assert training.finest_type("mps") == torch.float32
    assert training.finest(torch.tensor([True])).dtype == torch.float64


class Waits(TorchFunctionMode):
    """Counts how often the device is waited for."""

    count = 0

    def __torch_function__(self, function, types, args=(), kwargs=None):
        waiting = ("item", "tolist", "cpu", "__bool__", "__float__", "__int__")
        if getattr(function, "__name__", "") in waiting and isinstance(args[0], Elsewhere):
            self.count += 1
        return function(*args, **(kwargs or {}))


def test_fit_waits_for_the_device_once_a_step_and_once_an_epoch():
    def loss(used, batch):
        return (used(batch[0]) - batch[1]).square().mean()

    data = torch.utils.data.TensorDataset(random(64, 3), random(64, 1))
    with elsewhere():
        made = seeded(nn.Linear, 3, 1).to(DEVICE)
        optimizer = torch.optim.AdamW(made.parameters(), 0.1, fused=True)
        scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.1, total_steps=32)
        average = torch.optim.swa_utils.AveragedModel(made)
        options = {"scheduler": scheduler, "average": average, "clip": 1.0}
        with Waits() as waits:
            batches = training.loader(data, 4)
            training.fit(made, loss, batches, epochs=2, optimizer=optimizer, **options)
    assert waits.count == 32 + 2


def test_a_gan_waits_for_the_device_twice_a_row():
    with elsewhere():
        generator = seeded(nn.Linear, 3, 2).to(DEVICE)
        generator.latent = 3
        discriminator = seeded(nn.Linear, 2, 1).to(DEVICE)
        batches = training.loader(random(64, 2), 4, collate_fn=torch.stack)
        with Waits() as waits:
            adversarial.train(generator, discriminator, batches, steps=24, every=8, r1=0)
    assert waits.count == 6


def test_there_is_one_way_to_a_device():
    """No module of the kit and no script for real data names an accelerator of its own."""
    folders = [ROOT / "snippets" / name for name in ("kit", "practice", "applications")]
    for path in (path for folder in folders for path in folder.rglob("*.py")):
        if path.parts[-2:] in (("kit", "training.py"), ("kit", "cli.py")):
            continue
        found = re.search(
            r"\.cuda\(|current_accelerator|(?<!== )[\"']cuda|is_available\(", path.read_text()
        )
        assert not found, f"{path} says {found[0]}: use choose_device"


def test_describe_takes_tensors_of_every_kind(capsys):
    from snippets.tools.index.describe_tensors import describe

    capsys.readouterr()
    with elsewhere():
        describe(x=torch.tensor([1.0, torch.inf]).to(DEVICE))
    describe(y=torch.empty(2, 3, device="meta"), z=torch.eye(2).to_sparse())
    printed = capsys.readouterr().out.splitlines()
    assert printed == [
        "x: (2,) torch.float32 mps", "    from 1 to 1", "    not finite: 1",
        "y: (2, 3) torch.float32 meta",
        "z: (2, 2) torch.float32 cpu", "    from 0 to 1", "    not finite: 0",
    ]  # fmt: skip
