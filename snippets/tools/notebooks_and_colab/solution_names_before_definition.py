import ast
import builtins


def used_too_early(cells: list[str]) -> list[tuple[int, str]]:
    """Names that a cell reads although no cell above, nor the cell itself, defines them.

    Args:
        cells: The source of each code cell, from top to bottom.

    Returns:
        Pairs of cell number, from 1, and name. Scopes are not told apart.
    """
    known, found = set(dir(builtins)), []
    for number, source in enumerate(cells, 1):
        defined, read = set(), []
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Name):
                if isinstance(node.ctx, ast.Store):
                    defined.add(node.id)
                else:
                    read.append(node.id)
            elif isinstance(node, ast.FunctionDef | ast.ClassDef | ast.ExceptHandler):
                defined.add(node.name)
            elif isinstance(node, ast.arg):
                defined.add(node.arg)
            elif isinstance(node, ast.alias):
                defined.add((node.asname or node.name).split(".")[0])
        found += [(number, name) for name in sorted(set(read) - defined - known)]
        known |= defined
    return found


print(used_too_early(["import torch", "x = torch.ones(3)", "print(x * scale)", "scale = 2"]))
print(used_too_early(["def double(v):\n    return 2 * v", "import torch", "double(torch.ones(1))"]))
print(used_too_early(["try:\n    later()\nexcept NameError as error:\n    print(error)"]))
