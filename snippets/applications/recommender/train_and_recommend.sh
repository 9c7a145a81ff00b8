python -m snippets.applications.recommender train --epochs 2 --out model.pt
python -m snippets.applications.recommender evaluate clicks
python -m snippets.applications.recommender demo clicks "Silent Planet" "寂静的轨道" 7
