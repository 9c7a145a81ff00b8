"""Image classification as a project: from small pictures to a command that reads digits.

The modules, in the order in which the page walks through them:

- `data`: checked images, from scikit-learn, torchvision or picture files, and their split
- `model`: a small convolutional network for images of any size
- `augmentation`: random affine maps that depend on seed, epoch and sample alone
- `training`: AdamW, a one-cycle schedule, label smoothing, averaged weights
- `evaluation`: accuracy, confusion matrix, calibration, saliency
- `baselines`: what the network must beat
- `trained`: the model that comes with this package
- `measure`: every method with several seeds, for the table of the page

``python -m snippets.kit.image_classification --help`` shows the command.
"""
