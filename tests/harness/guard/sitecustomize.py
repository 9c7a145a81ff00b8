"""Cuts an example, and every Python process that it starts, off the network.

Python imports a module of this name at start-up from ``PYTHONPATH``.
"""

import ipaddress
import sys


def _is_local(host):
    if host is None or host in ("", "localhost", b"localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback or _is_own(host)
    except ValueError:
        return False


def _is_own(host):
    """Whether an address is one of this machine: only then can a socket be bound to it."""
    import socket

    family = socket.AF_INET6 if ":" in str(host) else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as own:
        try:
            own.bind((host, 0))
        except OSError:
            return False
    return True


def _refuse(event, args):
    if event == "socket.connect":
        address = args[1]
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        address = (args[0],)
    else:
        return
    if isinstance(address, tuple) and not _is_local(address[0]):
        import socket

        if address[0] == socket.gethostname():
            return
        raise ConnectionRefusedError(
            f"an example must not use the network, but this one asked for {address[0]!r}"
        )


def cut_off_the_network():
    """Refuse every connection that leaves this machine; cannot be undone."""
    sys.addaudithook(_refuse)


if __name__ == "sitecustomize":
    cut_off_the_network()
