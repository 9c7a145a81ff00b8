python -m snippets.kit.text_classification train --task docstrings --out model.pt
echo
python -m snippets.kit.text_classification evaluate model.pt
echo
python -m snippets.kit.text_classification predict model.pt "Draw a circle on the canvas." \
    "Return the number of messages in the mailbox."
