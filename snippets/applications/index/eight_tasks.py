import textwrap

import numpy as np
import torch
from matplotlib import pyplot as plt

from snippets.kit.animals.data import animals
from snippets.kit.digits.data import codes_by
from snippets.kit.gan_art import compositions
from snippets.kit.gan_faces.data import training_faces
from snippets.kit.machine_translation.corpus import make_corpus
from snippets.kit.recommender.events import world
from snippets.kit.sheet import sheet
from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.features import log_mel
from snippets.kit.summarization.matches import matches


def beside(pictures):
    return torch.cat(list(pictures), dim=-1).movedim(0, -1)


codes = codes_by("test", 1)
beasts = animals("test", count=1)
chosen = [beasts.classes.index(name) for name in ("giraffe", "bird", "fish")]
voice = load("test")[0]
pair = make_corpus(training=10).training[0]
pinyin = {"上个星期我修了你的车吗？": "shàng ge xīngqī wǒ xiū le nǐ de chē ma?"}
match = matches(1)[0]
arts = torch.cat([compositions.draw(style, 1, seed=4) for style in compositions.STYLES])
films = world(users=60).events
panels = {
    "digits": (codes.pixels[0, 0], "".join(map(str, codes.labels[0].tolist()))),
    "animals": (beside(beasts.pixels[chosen]), "giraffe, bird, fish"),
    "speech": (log_mel(voice.samples).mT.flip(0), voice.text),
    "translation": (pinyin[pair.chinese], pair.english),
    "summary": (textwrap.fill(match.report, 40), match.headline),
    "faces": (sheet(training_faces().images[:5], 5, black=-1), "another one"),
    "art": (sheet(arts, 3), "lines, arcs, shapes"),
    "films": (films.watched()[:24, :48].int(), "what next?"),
}
figure, axes = plt.subplots(4, 2, figsize=(6.4, 6.2))
for ax, (name, (given, answer)) in zip(axes.flat, panels.items(), strict=True):
    ax.axis("off")
    if isinstance(given, str):
        ax.text(0.5, 0.5, given, fontsize=10, ha="center", va="center", transform=ax.transAxes)
    else:
        ax.imshow(np.asarray(given), cmap="gray", interpolation="nearest")
    ax.set_title(f"{name} → {answer}", fontsize=10)
plt.show()
