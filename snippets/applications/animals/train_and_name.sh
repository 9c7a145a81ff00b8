python -m snippets.kit.animals train --epochs 3 --count 100 --out model.pt
python -m snippets.kit.animals demo animals giraffe --seed 12 --save giraffe.png
python -m snippets.kit.animals demo animals giraffe.png
