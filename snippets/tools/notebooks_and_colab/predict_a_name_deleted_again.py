kernel = {}
for cell in ("max = 5", "y = max(1, 2)", "del max", "y = max(1, 2)"):
    try:
        exec(cell, kernel)
    except (NameError, TypeError) as error:
        print(type(error).__name__)
print(kernel.get("y"))
