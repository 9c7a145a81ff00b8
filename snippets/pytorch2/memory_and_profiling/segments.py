import matplotlib.pyplot as plt

from snippets.pytorch2.memory_and_profiling.allocator import Allocator

figure, axes = plt.subplots(2, 1, figsize=(6.4, 3.0), sharex=True, layout="constrained")
for expandable, axis in zip((False, True), axes, strict=True):
    gpu = Allocator(capacity=400, expandable=expandable)
    for step in range(5):
        gpu.allocate("work", 80)
        gpu.free("work")
        gpu.allocate(f"result {step}", 48)
    left = 0
    for segment in gpu.segments:
        start = left
        for size, name in segment:
            axis.barh(0, size, left=left, color="C0" if name else "none", edgecolor="gray")
            axis.text(left + size / 2, 0, size, ha="center", va="center")
            left += size
        axis.barh(0, left - start, left=start, color="none", edgecolor="black", linewidth=2.5)
    axis.set_title("expandable segment" if expandable else "segments of fixed size", fontsize=11)
    axis.set(yticks=[], xlim=(-2, 402))
    axis.grid(visible=False)
axes[1].set_xlabel("MiB of 400; filled: in use, thick frame: one segment")
plt.show()
