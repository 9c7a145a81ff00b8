python -m snippets.kit.gan_art demo digits 2026 --out year.png
python -m snippets.kit.gan_art demo compositions lines arcs shapes --out art.png
python -m snippets.kit.gan_art evaluate digits
