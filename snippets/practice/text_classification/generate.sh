python -m snippets.practice.text_classification train --task characters --out characters.pt
python -m snippets.practice.text_classification generate characters.pt --prompt "The "
