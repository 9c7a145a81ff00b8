python -m snippets.kit.image_classification train --epochs 10 --out model.pt
python -m snippets.kit.image_classification sample 42 five.png
python -m snippets.kit.image_classification predict model.pt five.png
