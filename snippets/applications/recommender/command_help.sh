python -m snippets.kit.recommender --help
