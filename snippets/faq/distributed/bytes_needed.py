P = 7_000_000_000
print("processes  DDP  DDP, bucket view  FSDP2  (GB in each process)")
for N in (1, 8, 64):
    print(f"{N:9}  {20 * P / 1e9:3.0f}  {16 * P / 1e9:16.0f}  {16 * P / N / 1e9:5.1f}")
