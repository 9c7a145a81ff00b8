python -m snippets.applications.gan_art --help
