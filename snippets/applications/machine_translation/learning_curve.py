import matplotlib.pyplot as plt

from snippets.kit.machine_translation.trained import history_of

figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 2.8))
for name, colour in (("transformer", "C0"), ("gru", "C1")):
    history = history_of(name)
    epochs = [row["epoch"] for row in history]
    left.plot(epochs, [row["loss"] for row in history], color=colour, label=name)
    right.plot(epochs, [row["unseen"] for row in history], color=colour, label="unseen")
    right.plot(epochs, [row["composed"] for row in history], "--", color=colour, label="composed")
left.set(xlabel="epoch", ylabel="validation loss", ylim=(0, None), xticks=epochs[2::3])
left.legend()
right.set(xlabel="epoch", ylabel="exact match", ylim=(0, 1), xticks=epochs[2::3])
right.legend()
plt.show()
