import matplotlib.pyplot as plt
import torch
from sklearn.svm import SVC

from snippets.kit.digits.baselines import labelled_squares, read_classical
from snippets.kit.digits.data import codes_by, compose, writers
from snippets.kit.digits.decoding import read
from snippets.kit.digits.evaluation import logits_of, shares
from snippets.kit.digits.trained import code_reader
from snippets.kit.image_classification.baselines import flat

training, reader = labelled_squares(codes_by("training", 300)), code_reader()
svc = SVC(C=10, gamma=0.4).fit(*flat(training))  # as cross-validation chooses
gaps, found = [3, 2, 1, 0, -1], {"cuts and SVC": [], "reader": []}
for gap in gaps:
    generator = torch.Generator().manual_seed(4)
    codes = compose(writers()[2], 300, generator, gaps=(gap, gap))
    cut = read_classical(svc, codes.pixels)
    own = read(logits_of(reader.model, codes.pixels)).digits
    for name, digits in zip(found, [cut, own], strict=True):
        found[name].append(shares(digits, codes.labels)["codes"])
for (name, scores), style in zip(found.items(), ["s--", "o-"], strict=True):
    plt.plot(range(5), scores, style, label=name)
    print(f"{name:12}", *(f"{score:.2f}" for score in scores))
plt.xticks(range(5), gaps)
plt.xlabel("empty columns between digits")
plt.ylabel("whole codes right")
plt.ylim(0, 1)
plt.legend()
plt.show()
