python -m snippets.kit.image_classification evaluate digits
