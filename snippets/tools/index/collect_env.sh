python -m torch.utils.collect_env > full-environment.txt
