"""Generative adversarial networks that know labels: handwriting and compositions.

The modules, in the order in which the page walks through them:

- `compositions`: pictures drawn by three rules, and their judge
- `tasks`: the two things to learn, and the judges of what was made
- `baselines`: what a generator has to beat
- `projection`: what turns a discriminator into one that knows labels
- `model`: two pairs of networks
- `training`: the recipe
- `trained`: the generators that come with this package
- `measure`: both tasks with several seeds, for the table of the page

``python -m snippets.kit.gan_art --help`` shows the command.
"""
