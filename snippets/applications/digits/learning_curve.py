import matplotlib.pyplot as plt

from snippets.kit.digits.trained import learning_curve

rows = learning_curve()
epochs = [row["epoch"] for row in rows]
figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 2.6))
left.semilogy(epochs, [row["train_loss"] for row in rows], "--", label="training")
left.semilogy(epochs, [row["loss"] for row in rows], label="validation")
left.set(xlabel="epoch", ylabel="loss of a column")
left.legend(fontsize=10)
right.plot(epochs, [row["digits"] for row in rows], label="digits")
right.plot(epochs, [row["codes"] for row in rows], label="whole codes")
right.set(xlabel="epoch", ylabel="share right", ylim=(0, 1))
right.legend(fontsize=10)
plt.show()
