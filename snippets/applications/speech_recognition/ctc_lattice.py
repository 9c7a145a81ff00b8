import matplotlib.pyplot as plt
import torch

from snippets.kit.speech_recognition.ctc import forward_table, loss

target, states = [6, 6, 2], "-5-5-1-"  # 551: the digit d is character d + 1
scores = torch.full((8, 11), 0.02)
for step, key in enumerate([0, 6, 0, 0, 6, 0, 2, 0]):
    scores[step, 0] += 0.2
    scores[step : step + 2, key] += 0.2
scores = scores.log().log_softmax(dim=1)
before = forward_table(scores, target)
after = forward_table(scores.flip(0), target[::-1]).flip(0, 1)
twice = scores[:, [0, 6, 0, 6, 0, 2, 0]]  # both tables count the step itself
share = (before + after - twice + loss(scores, target)).exp()

figure, axes = plt.subplots(figsize=(7, 3.2), layout="constrained")
for step in range(8):
    for row, character in enumerate(states):
        for to in (row, row + 1, row + 2):
            skips = to == row + 2
            if step == 7 or to > 6 or (skips and (character == "-" or states[to] == character)):
                continue
            axes.plot([step, step + 1], [-row, -to], color="0.6", linewidth=0.8, zorder=1)
        axes.scatter(step, -row, s=230, color="white", edgecolor="C0", zorder=2)
        shade = 0.8 * share[step, row].item()
        axes.scatter(step, -row, s=230, color="C0", alpha=shade, linewidth=0, zorder=3)
        axes.text(step, -row, character, ha="center", va="center", zorder=4)
axes.set(xlabel="step", yticks=[], xticks=range(8))
axes.grid(False)
plt.show()
