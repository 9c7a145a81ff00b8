from snippets.kit.adversarial import frechet_distance
from snippets.kit.gan_art.tasks import drawings

task = drawings()
real, held_out = task.features(task.training.pixels), task.features(task.held_out.pixels)
for count in (2700, 900, 300, 90):
    some = real[:: len(real) // count]
    print(f"{len(some):4} real pictures: {frechet_distance(some, held_out):.2f}")
