python -m snippets.applications.gan_faces evaluate faces
