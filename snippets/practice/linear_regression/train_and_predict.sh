python -m snippets.kit.linear_regression train --epochs 100 --out model.pt
echo
python -m snippets.kit.linear_regression predict model.pt \
    59 2 32.1 101 157 93.2 38 4 4.8598 87
