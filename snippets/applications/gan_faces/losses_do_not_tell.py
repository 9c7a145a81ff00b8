from snippets.kit.gan_faces.trained import course

history, _ = course()
for epoch in (2, 6, 20):
    row = history[epoch - 1]
    print(
        f"epoch {epoch:2}: generator {row['generator']:.1f}, "
        f"discriminator {row['discriminator']:.1f}, feature distance {row['fid']:.1f}"
    )
