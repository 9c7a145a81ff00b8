"""A generative adversarial network that draws small faces.

The modules, in the order in which the page walks through them:

- `ring`: a toy in the plane that shows mode collapse
- `data`: faces drawn by code, from twelve numbers each
- `baselines`: what the network must beat
- `model`: generator, discriminator, and the reader that judges them
- `training`: the recipes
- `evaluation`: Fréchet distance, precision and recall, redrawing
- `trained`: the models that come with this package
- `measure`: every method with several seeds, for the table of the page

``python -m snippets.kit.gan_faces --help`` shows the command.
"""
