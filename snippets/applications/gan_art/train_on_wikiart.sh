python -m snippets.kit.gan_art train --data wikiart --size 64 --epochs 2000 --out wikiart.pt
python -m snippets.kit.gan_art evaluate wikiart.pt --data wikiart
python -m snippets.kit.gan_art demo wikiart.pt Impressionism Cubism --out painted.png
