"""Runs one interop case with Debian's grpcio (C-core) and prints one line: the case, then OK or what went wrong."""

import argparse
import sys

import cases
import extras
from stubs import Client


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--target", required=True, help="host:port that speaks gRPC without TLS")
    parser.add_argument("--case", required=True, help="name of the case")
    parser.add_argument("--protos", required=True, action="append", help="folder of .proto files; may be repeated")
    arguments = parser.parse_args()

    case = cases.CASES.get(arguments.case) or extras.CASES.get(arguments.case)
    if case is None:
        print(f"{arguments.case}: FAILED: this client has no such case")
        return 2
    try:
        with Client(arguments.target, arguments.protos) as client:
            case(client)
    except Exception as error:  # every failure becomes the one line that the caller reads
        print(f"{arguments.case}: FAILED: {type(error).__name__}: {error}".replace("\n", " "))
        return 1
    print(f"{arguments.case}: OK")
    return 0


if __name__ == "__main__":
    sys.exit(main())
