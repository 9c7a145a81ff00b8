def run(*cells):
    kernel = {}
    for cell in cells:
        try:
            exec(cell, kernel)
        except (NameError, TypeError) as error:
            print(type(error).__name__)
    print(kernel.get("y"))


# %% a built-in function cannot be overwritten
run("y = max(1, 2)", "y = max(1, 2)")

# %% del takes the built-in function away as well
run("max = 5", "y = max(1, 2)", "del max; __builtins__ = {}", "y = max(1, 2)")

# %% what has been overwritten is lost until the kernel is started again
run("max = 5", "y = max(1, 2)", "y = max(1, 2)")
