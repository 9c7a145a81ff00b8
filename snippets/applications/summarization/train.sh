python -m snippets.kit.summarization train --task headlines --out headlines.pt
python -m snippets.kit.summarization train --task docstrings --out docstrings.pt
