python -m snippets.applications.summarization train --task headlines --out headlines.pt
python -m snippets.applications.summarization train --task docstrings --out docstrings.pt
