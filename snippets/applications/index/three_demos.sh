python -m snippets.applications.machine_translation demo transformer 他昨天没有买苹果。
python -m snippets.applications.animals demo animals giraffe --seed 12 --save giraffe.png
python -m snippets.applications.recommender demo clicks "Silent Planet" 7
