python -m snippets.practice.report --help
