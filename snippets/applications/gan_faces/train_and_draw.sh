python -m snippets.kit.gan_faces train --epochs 1 --out first.pt
python -m snippets.kit.gan_faces demo first.pt --out first.png
python -m snippets.kit.gan_faces demo faces --out faces.png
