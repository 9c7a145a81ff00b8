import matplotlib.pyplot as plt

from snippets.kit.image_classification.trained import validation_run

history, _ = validation_run()
epochs = [row["epoch"] for row in history]
figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 2.8))
left.plot(epochs, [row["train_loss"] for row in history], "--", label="training")
left.plot(epochs, [row["loss"] for row in history], label="validation")
left.set(xlabel="epoch", ylabel="loss", ylim=(0, None))
left.legend()
right.plot(epochs, [row["accuracy"] for row in history], color="C1")
right.set(xlabel="epoch", ylabel="validation accuracy", ylim=(0, 1))
plt.show()
