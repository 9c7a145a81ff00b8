python -m snippets.practice.image_classification evaluate digits
