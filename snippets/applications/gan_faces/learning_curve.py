import matplotlib.pyplot as plt

from snippets.kit.gan_faces.trained import course

history, _ = course()
epochs = range(1, len(history) + 1)
figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 2.6))
left.plot(epochs, [row["generator"] for row in history], label="generator")
left.plot(epochs, [row["discriminator"] for row in history], "--", label="discriminator")
left.set(xlabel="epoch", ylabel="loss", ylim=(0, None))
left.legend()
right.plot(epochs, [row["fid"] for row in history], color="C2")
right.set(xlabel="epoch", ylabel="feature distance", yscale="log")
plt.show()
