from torch.utils.benchmark import Compare, Timer

from snippets.pytorch2.memory_and_profiling.scorer import Scorer

measurements = []
for length in (8, 24):
    for name, fixed in (("loop", ()), ("index", ("bias",))):
        timer = Timer(
            "model.bias()",
            globals={"model": Scorer(length, fixed=fixed)},
            label="bias",
            sub_label=f"{length} places",
            description=name,
        )
        measurements.append(timer.blocked_autorange(min_run_time=0.05))
for m in measurements:
    print(m.task_spec.sub_label, m.task_spec.description, m.task_spec.num_threads, "thread")
slow, fast = measurements[2:]
print("the loop takes more than ten times as long:", slow.median > 10 * fast.median)
lines = str(Compare(measurements)).splitlines()
print(lines[0].strip("[-] "), *lines[1].replace("|", " ").split())
