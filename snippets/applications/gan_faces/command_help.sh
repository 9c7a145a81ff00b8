python -m snippets.applications.gan_faces --help
