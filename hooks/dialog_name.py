"""Names the search dialog for screen readers; the theme leaves it without a name."""

NAMES = {"zh": "搜索", "en": "Search"}


def on_post_page(output, page, config):
    """Add the name to a page."""
    return _named(output, config)


def on_post_template(output_content, template_name, config):
    """Add the name to the 404 page."""
    return _named(output_content, config) if template_name.endswith(".html") else output_content


def _named(html, config):
    name = NAMES[config.theme["language"]]
    return html.replace(
        'data-md-component="search" role="dialog"',
        f'data-md-component="search" role="dialog" aria-label="{name}"',
    )
