python -m snippets.kit.digits evaluate shipped
