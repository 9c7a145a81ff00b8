import matplotlib.pyplot as plt

from snippets.kit.summarization.trained import history_of

history = history_of("headlines")
epochs = [row["epoch"] for row in history]
_, ax = plt.subplots(figsize=(6.4, 2.6))
ax.plot(epochs, [row["train_loss"] for row in history], "o--", label="training")
ax.plot(epochs, [row["loss"] for row in history], "o-", label="validation")
ax.set(xlabel="epoch", ylabel="loss", yscale="log", xticks=epochs)
ax.legend()
plt.show()
