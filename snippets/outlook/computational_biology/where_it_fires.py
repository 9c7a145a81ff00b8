import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

from snippets.outlook.computational_biology.alignment import align
from snippets.outlook.computational_biology.fitting import best_filter, fit
from snippets.outlook.computational_biology.planted_motif import plant, reverse_complement

torch.set_num_threads(1)
data = plant(seed=1)
x, y, train = data.sequences, data.labels, slice(0, 4000)
scanner = best_filter(fit(x[train], y[train], seed=1), x[train], y[train])
match = align(scanner.weight[0].detach(), data.log_odds)
if match.flipped:  # the same classifier, seen from the other strand
    with torch.no_grad():
        scanner.weight.copy_(reverse_complement(scanner.weight))
shifts = torch.tensor([match.start, 16 - 10 - match.start]) - 8  # from a place to its site

test = torch.arange(4001, 6000, 2)  # the positives
with torch.no_grad():
    tracks = scanner.scan(x[test]).squeeze(2)  # sequence, strand, place
both = torch.stack([data.log_odds, reverse_complement(data.log_odds)])
truth = F.conv1d(x[test], both)

for name, scores, shift in (("filter", tracks, shifts), ("oracle", truth, torch.zeros(2))):
    strand, place = torch.unravel_index(scores.flatten(1).argmax(dim=1), scores.shape[1:])
    found = place + shift[strand] == data.starts[test]
    found &= (strand == 1) == data.reverse[test]
    print(f"{name}: right place and strand in {found.double().mean():.2f} of the positives")

names = ("this strand", "other strand")
figure, rows = plt.subplots(3, 1, figsize=(6.4, 3.8), sharex=True, sharey=True)
for axes, number in zip(rows, (0, 1, 2), strict=True):
    start = int(data.starts[test[number]])
    axes.axvspan(start, start + 9, color="#e69f00", alpha=0.4, linewidth=0)
    for side, style in enumerate(("-", "--")):
        chance = (tracks[number, side] + scanner.bias.item()).sigmoid()
        places = torch.arange(len(chance)) + shifts[side]
        axes.plot(places, chance, style, linewidth=1.2, label=names[side])
rows[1].set_ylabel("predicted by this place")
rows[2].set(xlabel="place", ylim=(0, 1), yticks=[0, 1])
figure.legend(*rows[0].get_legend_handles_labels(), loc="outside upper center", ncols=2)
plt.show()
