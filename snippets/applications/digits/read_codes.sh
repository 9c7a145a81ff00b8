python -m snippets.kit.digits sample 6 easy.png
python -m snippets.kit.digits sample 3 hard.png
python -m snippets.kit.digits demo shipped easy.png hard.png
