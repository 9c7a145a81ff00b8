"""A build that fails leaves no half-built site behind."""

import shutil

_site_dir = None


def on_config(config):
    """Remember where the site is being built; English is built inside the Chinese site."""
    global _site_dir
    if config.theme["language"] == "zh":
        _site_dir = config.site_dir


def on_build_error(error):
    """Remove what was written before the error."""
    shutil.rmtree(_site_dir, ignore_errors=True)
