"""Animals drawn by code, and a network that tells their species.

The modules, in the order in which the page walks through them:

- `species`: draws the animals
- `data`: pictures for training, for choosing, and for the test
- `baselines`: neighbours and linear models, on pixels and on histograms of gradients
- `model`: a small convolutional network
- `training`: the recipe
- `trained`: the model that comes with this package
- `explain`: what the network looks at: Grad-CAM and occlusion
- `shifts`: pictures unlike those of the training
- `measure`: every method with several seeds, for the tables of the page

``python -m snippets.kit.animals --help`` shows the command.
"""
