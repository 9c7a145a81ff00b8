from snippets.kit.gan_art.tasks import drawings

task = drawings()
labels = task.held_out.labels
first = [task.training.pixels[task.training.labels == number][0] for number in range(3)]
pixels = task.training.pixels.clone()
for number in range(3):
    pixels[labels == number] = first[number]
print(f"obeys {task.obeys(pixels, labels):.2f}, distance {task.distance(pixels):.2f}")
