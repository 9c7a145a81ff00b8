import textwrap

import torch
from matplotlib import pyplot as plt

from snippets.applications.animals.data import animals
from snippets.applications.digits.data import codes_by
from snippets.applications.machine_translation.corpus import make_corpus
from snippets.applications.recommender.events import world
from snippets.applications.speech_recognition.data import load
from snippets.applications.speech_recognition.features import log_mel
from snippets.applications.summarization.matches import matches


def beside(pictures):
    return torch.cat(list(pictures), dim=-1).movedim(0, -1)


codes = codes_by("test", 1)
beasts = animals("test", count=1)
chosen = [beasts.classes.index(name) for name in ("giraffe", "bird", "fish")]
voice = load("test")[0]
pair = make_corpus(training=10).training[0]
match = matches(1)[0]
films = world(users=60).events
panels = {
    "digits": (codes.pixels[0, 0], "".join(map(str, codes.labels[0].tolist()))),
    "animals": (beside(beasts.pixels[chosen]), "giraffe, bird, fish"),
    "speech": (log_mel(voice.samples).mT.flip(0), voice.digits),
    "translation": ("□ " * len(pair.chinese), pair.english),
    "summary": (textwrap.fill(match.report, 50), match.headline),
    "films": (films.watched()[:24, :48].int(), "what next?"),
}
figure, axes = plt.subplots(3, 2, figsize=(6.4, 4.2))
for ax, (name, (given, answer)) in zip(axes.flat, panels.items(), strict=True):
    ax.axis("off")
    if isinstance(given, str):
        ax.text(0.5, 0.5, given, fontsize=7, ha="center", va="center", transform=ax.transAxes)
    else:
        ax.imshow(given.numpy(), cmap="gray", interpolation="nearest")
    ax.set_title(f"{name} → {answer}", fontsize=9)
plt.show()
