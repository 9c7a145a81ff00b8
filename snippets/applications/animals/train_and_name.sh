python -m snippets.kit.animals train --epochs 2 --count 60 --out model.pt
python -m snippets.kit.animals demo animals giraffe --seed 12 --save giraffe.png
python -m snippets.kit.animals demo animals giraffe.png
