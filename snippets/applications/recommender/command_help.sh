python -m snippets.applications.recommender --help
