python -m snippets.applications.digits sample 6 easy.png
python -m snippets.applications.digits sample 3 hard.png
python -m snippets.applications.digits demo shipped easy.png hard.png
