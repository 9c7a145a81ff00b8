python -m snippets.kit.recommender train --epochs 2 --out model.pt
python -m snippets.kit.recommender evaluate clicks
python -m snippets.kit.recommender demo clicks "Silent Planet" "寂静的轨道" 7
