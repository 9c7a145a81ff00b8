python -m snippets.kit.machine_translation demo transformer 他昨天没有买苹果。
python -m snippets.kit.animals demo animals giraffe --seed 12 --save giraffe.png
python -m snippets.kit.recommender demo clicks "Silent Planet" 7
