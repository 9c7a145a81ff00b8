python -m snippets.kit.text_classification evaluate reviews
python -m snippets.kit.text_classification predict reviews "虽然屏幕难看，但是键盘好用。" \
    "虽然键盘好用，但是屏幕难看。"
