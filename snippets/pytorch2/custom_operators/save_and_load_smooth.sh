python -m snippets.pytorch2.custom_operators.save_smooth
python -m snippets.pytorch2.custom_operators.load_smooth
