"""The code that the pages show; its folders mirror `docs/zh` and `docs/en` page for page."""
