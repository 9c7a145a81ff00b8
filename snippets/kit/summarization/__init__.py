"""Summaries of texts: choosing a sentence, and writing a headline.

- `rouge`: how much of a reference a summary has in common with it
- `docstrings`: real texts whose first line sums them up, from Python's standard library
- `matches`: generated match reports, their headlines, and the facts behind both
- `extractive`: choose one sentence; attention over sentences, and TF-IDF
- `pointer`: a Transformer that writes, and may copy any word of the report
- `own`: texts of your own
- `training`: the recipes of both
- `evaluation`: cross-validation, a bootstrap interval, whether a headline is true
- `trained`: the models that come with this package
- `measure`: every method with several seeds, for the tables of the page

``python -m snippets.kit.summarization --help`` shows the command.
"""
