#!/usr/bin/env python3
"""Makes two copies of Wine's server, in which files have the owners that they have on Windows.

    owners.py WINESERVER FOLDER

Wine keeps no owners of files: it tells one user of Windows for whoever runs it, and nobody for everybody else of this
system. On Windows an installer works as the system, and what it writes belongs to the system. In FOLDER/system whoever
runs it is the system; in FOLDER/user whoever runs it is a user, and what belongs to others of this computer is the
system's. Access is this computer's own in both: Wine derives the lists that it tells from the files' modes.
"""

import os
import struct
import sys


def sid(*numbers):
    """The security identifier S-1-5-NUMBERS in memory."""
    return struct.pack("<BB6s", 1, len(numbers), b"\0\0\0\0\0\5") + struct.pack(f"<{len(numbers)}I", *numbers)


SYSTEM = sid(18)
WHO_RUNS_IT = sid(21, 0, 0, 0, 1000)
OTHERS = sid(7)


def with_system_for(server, who):
    if server.count(who) != 1:
        sys.exit("owners.py: this version of Wine's server keeps its users in another form")
    return server.replace(who, SYSTEM.ljust(len(who), b"\0"))


def main():
    path, folder = sys.argv[1:]
    with open(path, "rb") as source:
        server = source.read()
    os.makedirs(folder, exist_ok=True)
    for name, who in [("system", WHO_RUNS_IT), ("user", OTHERS)]:
        copy = os.path.join(folder, name)
        with open(copy, "wb") as target:
            target.write(with_system_for(server, who))
        os.chmod(copy, 0o755)


main()
