python -m snippets.kit.gan_faces evaluate faces
