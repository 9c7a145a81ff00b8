import importlib

parts = """
torch.compile  torch.compiler.set_stance  torch.cond  torch.while_loop
torch.func.grad  torch.func.vmap  torch.func.functional_call
torch.nn.functional.scaled_dot_product_attention  torch.nn.attention.sdpa_kernel
torch.nn.attention.flex_attention.flex_attention
torch.export.export  torch.onnx.export  torch._inductor.aoti_compile_and_package
torch.amp.autocast  torch.amp.GradScaler
torch.library.custom_op  torch.library.opcheck
torch.overrides.TorchFunctionMode  torch.utils._python_dispatch.TorchDispatchMode
torch.utils.checkpoint.checkpoint  torch.profiler.profile  torch.accelerator
torch.distributed.fsdp.fully_shard  torch.distributed.tensor.DTensor
"""
for name in parts.split():
    module, _, attribute = name.rpartition(".")
    assert hasattr(importlib.import_module(module), attribute), name
print(len(parts.split()), "parts, all there")
