import matplotlib.pyplot as plt

from snippets.kit.animals.trained import history

rows = history()
epochs = [row["epoch"] for row in rows]
figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 2.6))
left.plot(epochs, [row["train_loss"] for row in rows], "--", label="training")
left.plot(epochs, [row["loss"] for row in rows], label="validation")
left.set(xlabel="epoch", ylabel="loss", ylim=(0, None))
left.legend()
right.plot(epochs, [row["accuracy"] for row in rows], color="C1")
right.set(xlabel="epoch", ylabel="validation accuracy", ylim=(0, 1))
plt.show()
