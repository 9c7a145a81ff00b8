from snippets.kit.adversarial import generate
from snippets.kit.gan_art.compositions import PALETTE, STYLES, nearest_colour
from snippets.kit.gan_art.tasks import drawings
from snippets.kit.gan_art.trained import trained


def snap(pixels):
    return PALETTE[nearest_colour(pixels)[0]].permute(0, 3, 1, 2)


task = drawings()
labels, real = task.held_out.labels, task.training.pixels
drawn = generate(trained("compositions"), len(labels), seed=1, labels=labels)
kinds = {"drawn": drawn, "drawn, snapped": snap(drawn), "real, snapped": snap(real)}
for name, pixels in kinds.items():
    share = task.share(pixels, labels)
    parts = [share[labels == number].mean() for number in range(3)]
    figures = [f"{style} {part:.2f}" for style, part in zip(STYLES, parts, strict=True)]
    print(f"{name:15}", *figures, f" distance {task.distance(pixels):.2f}")
