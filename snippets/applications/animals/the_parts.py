from snippets.kit.animals.data import PARTS, animals

for part, (count, seed) in PARTS.items():
    images = animals(part)
    print(f"{part:10}  {count} of each species, seed {seed}: {tuple(images.pixels.shape)}")
print(", ".join(images.classes))
