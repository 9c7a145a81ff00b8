import textwrap

import matplotlib.pyplot as plt
import numpy as np
import torch

from snippets.kit.adversarial import generate
from snippets.kit.animals.species import SPECIES, draw
from snippets.kit.animals.trained import animals_model
from snippets.kit.digits.data import codes_by
from snippets.kit.digits.trained import code_reader
from snippets.kit.gan_art.trained import trained
from snippets.kit.gan_faces.trained import faces_model
from snippets.kit.machine_translation import search
from snippets.kit.machine_translation.trained import load_translator
from snippets.kit.recommender.catalogue import GENRES
from snippets.kit.recommender.events import world
from snippets.kit.recommender.serving import Recommender
from snippets.kit.recommender.trained import clicks_model
from snippets.kit.sheet import sheet
from snippets.kit.speech_recognition import decoding
from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.evaluation import scores_of
from snippets.kit.speech_recognition.features import log_mel
from snippets.kit.speech_recognition.trained import digit_model
from snippets.kit.summarization.pointer import summarize
from snippets.kit.summarization.trained import load_summarizer, match_data

figure = plt.figure(figsize=(8, 3), layout="none")


def cell(number, answer, picture=None, **options):
    row, column = divmod(number, 4)
    axes = figure.add_axes([column / 4 + 0.01, 0.61 - row / 2, 0.23, 0.36])
    axes.axis("off")
    if picture is not None:
        axes.imshow(np.asarray(picture), interpolation="none", **options)
    figure.text((column + 0.5) / 4, 0.53 - row / 2, answer, ha="center", weight="bold", size=7.5)
    return axes


strip = codes_by("test").pixels[6]
cell(0, code_reader()(strip[None])[0].code, strip[0], cmap="Greys")

animals = torch.cat([draw(name, 1, seed=11) for name in ("giraffe", "elephant", "rabbit")])
named = [SPECIES[best] for best in animals_model()(animals).argmax(dim=1)]
cell(1, ", ".join(named), torch.cat(animals.unbind(), dim=2)[0], cmap="gray")

voice = load("test")[7].samples
heard = decoding.greedy(scores_of(digit_model(), [voice])[0])
cell(2, heard, log_mel(voice).mT.flip(0).round(), cmap="magma", aspect="auto")

translator, chinese = load_translator("transformer"), "他昨天没有买苹果。"
english = search.greedy(translator, [chinese])[0]
source, target = translator.source_numbers(chinese), translator.target_numbers(english)
weights = translator.look(source[None], target[None])[0].mean(dim=0)
cell(3, english, weights.detach(), cmap="Blues", aspect="auto")

report = match_data()[2][0].report
headline = " ".join(summarize(load_summarizer("headlines"), [report])[0].words)
axes = cell(4, headline.replace(" - ", "–"))
report = textwrap.fill(textwrap.shorten(report, 300, placeholder=" …"), 34)
axes.text(0, 1, report, size=6.8, va="top", transform=axes.transAxes)

cell(5, "nobody", sheet(generate(faces_model(), 10, seed=5), 5, black=-1, colours=32))
wanted = torch.arange(3).repeat(2)
arts = generate(trained("compositions"), 6, seed=5, labels=wanted)
cell(6, "lines, arcs, shapes", sheet(arts, 3, colours=32))

catalogue = world().catalogue
recommender = Recommender(clicks_model(), catalogue)
seen = next(number for number, film in enumerate(catalogue) if film.title == "Silent Planet")
(best,) = recommender.recommend([seen], k=1)
axes = cell(7, f"{catalogue[seen].title} → {best.film.title}")
centred = recommender.vectors - recommender.vectors.mean(dim=0)
across, up = torch.linalg.svd(centred, full_matrices=False)[0].T[:2]
genres = [GENRES.index(film.genres[0]) for film in catalogue]
axes.scatter(across[::2].numpy(), up[::2].numpy(), s=8, c=genres[::2], cmap="tab10")
plt.show()
