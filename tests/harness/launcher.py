"""``launcher.py SOCKET {python,torchrun} ARGUMENT…``: what the name stands for in a shell block.

Asks the process that runs the block (see `forks`) to fork a process for a module of this
repository, and stands for it: same files, same signals, same exit status. Whatever could not
be exactly as in a fresh interpreter is given to a real one. Imports nothing that is slow.
"""

import os
import signal
import socket
import sys

OWN = ("snippets.", "tests.", "torch.distributed.run")


def main() -> None:
    """Hand over and wait."""
    address, name, *arguments = sys.argv[1:]
    if name == "torchrun":
        arguments = ["-m", "torch.distributed.run", *arguments]
    flags = []
    while arguments and arguments[0] == "-u":
        flags.append(arguments.pop(0))
    if arguments[:1] == ["-m"] and len(arguments) > 1 and arguments[1].startswith(OWN):
        status = _hand_over(address, {"unbuffered": bool(flags), "module": arguments[1:]})
        if status is not None:
            _end_as(status)
    os.execv(sys.executable, [sys.executable, *flags, *arguments])


def _hand_over(address: str, request: dict) -> int | None:
    """Returns the exit status, negative for a signal; `None` if it was refused."""
    connection = socket.socket(socket.AF_UNIX)
    connection.connect(address)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGUSR1):
        signal.signal(number, lambda number, _: connection.send(bytes([number])))
    request |= {"folder": os.getcwd(), "environment": dict(os.environ)}  # noqa: PTH109 (slow to import)
    text = repr(request).encode()
    socket.send_fds(connection, [len(text).to_bytes(4, "big")], [0, 1, 2])
    connection.sendall(text)
    answer = connection.makefile("rb").read()
    return int(answer) if answer else None


def _end_as(status: int) -> None:
    if status < 0:
        signal.signal(-status, signal.SIG_DFL) if -status != signal.SIGKILL else None
        os.kill(os.getpid(), -status)
    os._exit(status)


if __name__ == "__main__":
    main()
