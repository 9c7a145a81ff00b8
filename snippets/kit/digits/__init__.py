"""Reading whole five-digit codes, and refusing what cannot be read.

The modules, in the order in which the page walks through them:

- `data`: codes written with the digits of scikit-learn; three groups of writers; files
- `rubbish`: letters, shapes, scribbles, noise
- `baselines`: cut first, then classify
- `model`: a network that gives one score for each class and column
- `decoding`: the best places, found by dynamic programming
- `training`: the recipe
- `evaluation`: whole codes, risk and coverage, temperature and threshold
- `reader`: a code, or a refusal
- `trained`: the reader that comes with this package
- `measure`: every way of reading with several seeds, for the tables of the page

``python -m snippets.kit.digits --help`` shows the command.
"""
