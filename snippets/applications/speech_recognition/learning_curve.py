import matplotlib.pyplot as plt

from snippets.kit.speech_recognition.trained import training_history

history = training_history()
epochs = [row["epoch"] for row in history]
figure, (left, right) = plt.subplots(1, 2, figsize=(7, 2.6), layout="constrained")
left.plot(epochs, [row["train_loss"] for row in history], "--", label="training")
left.plot(epochs, [row["loss"] for row in history], label="validation")
left.set(xlabel="epoch", ylabel="CTC loss a digit", ylim=(0, 4))
left.legend()
right.plot(epochs, [row["error"] for row in history])
right.set(xlabel="epoch", ylabel="digit error rate, validation", ylim=(0, 1.05))
plt.show()
