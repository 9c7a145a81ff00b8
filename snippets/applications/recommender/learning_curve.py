import matplotlib.pyplot as plt

from snippets.kit.recommender.trained import validation_history

figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 2.7))
for axes, name, metric in ((left, "ratings", "rmse"), (right, "clicks", "recall")):
    history = validation_history(name)
    epochs = [row["epoch"] for row in history]
    axes.plot(epochs, [row[metric] for row in history], "o-", ms=3, label="validation")
    if name == "ratings":
        training = [row["train_loss"] ** 0.5 for row in history]
        axes.plot(epochs, training, "--", label="training")
        axes.legend(frameon=False)
    axes.set(xlabel="epoch", title={"rmse": "RMSE", "recall": "recall@10"}[metric])
right.set(ylim=(0, 0.32), xticks=range(1, 6))
plt.show()
