python -m snippets.applications.digits evaluate shipped
