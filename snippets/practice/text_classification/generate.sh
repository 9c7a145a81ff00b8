python -m snippets.kit.text_classification train --task characters --out characters.pt
python -m snippets.kit.text_classification generate characters.pt --prompt "The "
