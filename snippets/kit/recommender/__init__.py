"""A recommender: the stars that a user will give, and the film that will be watched next.

The modules, in the order in which the page walks through them:

- `catalogue`: 400 made-up films, their genres, and how to find one by its title
- `events`: who watched what, when, and with how many stars; the world that makes it up
- `ratings`: means, biases, least squares; inverse propensities
- `factorization`: matrix factorisation with biases
- `metrics`: recall, NDCG, reciprocal rank, coverage, the share of the long tail
- `clicks`: popularity, neighbours, matrix factorisation; histories
- `towers`, `negatives`: two towers; the films of the batch as negatives
- `training`: how the models are trained
- `serving`: recommendations for histories, with reasons
- `trained`: the models that come with this package
- `movielens`: the same columns from real ratings
- `measure`: every method in three worlds, for the tables of the page

``python -m snippets.kit.recommender --help`` shows the command.
"""
