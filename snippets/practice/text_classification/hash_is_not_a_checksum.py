import subprocess
import sys

program = "import zlib; print(hash('mailbox'), zlib.crc32(b'mailbox'))"
hashes, checksums = set(), set()
for seed in ("1", "2", "3"):
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    found, checksum = done.stdout.split()
    hashes.add(found)
    checksums.add(checksum)
print(f"hash: {len(hashes)} values, crc32: {len(checksums)}")
