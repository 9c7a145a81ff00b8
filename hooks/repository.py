"""Edit and source links that are right in any fork: the environment says where this is built.

GitHub's runners set these variables; elsewhere they are absent, and so are the links.
"""

import os


def on_config(config):
    """Point the edit and source links at the repository of this build."""
    name = os.environ.get("GITHUB_REPOSITORY")
    if name:
        server = os.environ.get("GITHUB_SERVER_URL", "https://github.com")
        branch = os.environ.get("GITHUB_REF_NAME", "main")
        config.repo_url = f"{server}/{name}"
        config.repo_name = name
        config.edit_uri = f"edit/{branch}/docs/{config.theme['language']}/"
        config.theme["icon"]["repo"] = "fontawesome/brands/github"
    return config
