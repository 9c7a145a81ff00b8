python -m snippets.applications.animals train --epochs 3 --count 100 --out model.pt
python -m snippets.applications.animals demo animals giraffe --seed 12 --save giraffe.png
python -m snippets.applications.animals demo animals giraffe.png
