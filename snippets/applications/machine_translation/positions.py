import matplotlib.pyplot as plt

from snippets.kit.machine_translation.transformer import sinusoidal_positions

figure, axes = plt.subplots(figsize=(6.4, 2.6))
shown = axes.imshow(
    sinusoidal_positions(24, 48).numpy(), cmap="RdBu", vmin=-1, vmax=1, aspect="auto"
)
axes.set(xlabel="column of the vector", ylabel="position")
axes.grid(False)
figure.colorbar(shown)
plt.show()
