import torch

wanted = "graph_breaks recompiles guards graph_code aot_joint_graph output_code perf_hints"
known = torch._logging._internal.log_registry.artifact_names
print(all(name in known for name in wanted.split()), len(wanted.split()))
