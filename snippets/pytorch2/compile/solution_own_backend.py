import torch


def squares(module, example_inputs):
    for node in list(module.graph.nodes):
        if node.op == "call_method" and node.target == "pow" and node.args[1] == 2:
            with module.graph.inserting_after(node):
                product = module.graph.call_function(torch.mul, (node.args[0], node.args[0]))
            node.replace_all_uses_with(product)
            module.graph.erase_node(node)
    module.recompile()
    print([node.name for node in module.graph.nodes if node.op.startswith("call")])
    return module.forward


@torch.compile(backend=squares)
def f(x):
    return x.pow(2) + x.pow(3)


print(f(torch.tensor([2.0, 3.0])))
