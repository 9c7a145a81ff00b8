"""Linear regression as a project: from a table of numbers to a command that predicts.

The modules, in the order in which the page walks through them:

- `data`: a checked table, from scikit-learn or a CSV file, and its split
- `model`: a linear layer that knows the scale of its features
- `evaluation`: RMSE and R², for one prediction or for a thousand at once
- `solvers`: closed form, ridge path, full-batch and mini-batch gradient descent
- `training`: the same model through autograd, an optimiser and checkpoints
- `uncertainty`: the bootstrap, without a Python loop over the resamples
- `measure`: every method on many splits, for the table of the page

``python -m snippets.kit.linear_regression --help`` shows the command.
"""
