from mypy import api

from snippets.outlook.usability import the_type_checker_sees

found, _, _ = api.run([the_type_checker_sees.__file__, "--no-error-summary"])
line, _, said = found.partition(": error: ")
print(said.strip())
