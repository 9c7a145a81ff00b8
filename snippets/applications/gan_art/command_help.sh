python -m snippets.kit.gan_art --help
