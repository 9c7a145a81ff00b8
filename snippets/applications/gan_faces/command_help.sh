python -m snippets.kit.gan_faces --help
