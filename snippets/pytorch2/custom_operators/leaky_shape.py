from snippets.pytorch2.custom_operators.leaky import leaky_sum


@leaky_sum.register_fake
def shape(x, decay):
    return x.new_empty(x.shape)
