"""Messages compiled from the .proto files by protoc, and calls by path: grpcio-tools is not needed."""

import importlib
import os
import subprocess
import sys
import tempfile

import grpc

TIMEOUT = 20
OBSERVE = (("x-interop-observe", "1"),)


class Client:
    """A channel and the messages, for as long as a case runs."""

    def __init__(self, target, proto_folders):
        self.target = target
        self._proto_folders = proto_folders
        self._compiled = tempfile.TemporaryDirectory()
        self.channel = None

    def __enter__(self):
        for folder in self._proto_folders:
            files = [
                os.path.relpath(os.path.join(parent, name), folder)
                for parent, _, names in os.walk(folder)
                for name in names
                if name.endswith(".proto")
            ]
            subprocess.run(["protoc", f"--proto_path={folder}", f"--python_out={self._compiled.name}", *files], check=True)
        # grpc and google are regular packages already: their compiled parts are looked up in both places.
        sys.path.insert(0, self._compiled.name)
        for name in ("grpc", "google"):
            package = importlib.import_module(name)
            package.__path__.append(os.path.join(self._compiled.name, name))
        self.messages = importlib.import_module("interop_pb2")
        self.channel = grpc.insecure_channel(self.target)
        return self

    def __exit__(self, *_):
        self.channel.close()
        self._compiled.cleanup()

    def module(self, name):
        """A compiled module, such as grpc.health.v1.health_pb2."""
        return importlib.import_module(name)

    def call(self, kind, path, response):
        """A callable for one method; kind is unary_unary, unary_stream, stream_unary or stream_stream."""
        return getattr(self.channel, kind)(
            path, request_serializer=lambda message: message.SerializeToString(), response_deserializer=response.FromString
        )

    def test(self, kind, method, response):
        """A callable for a method of the test service."""
        return self.call(kind, f"/interop.v1.TestService/{method}", response)


def expect(actual, wanted, what):
    """Fails the case where a value is not the one wanted."""
    if actual != wanted:
        raise AssertionError(f"{what}: wanted {wanted!r}, got {actual!r}")


def expect_error(code, run, details=None):
    """Runs something that must end with a status; returns the error."""
    try:
        run()
    except grpc.RpcError as error:
        expect(error.code(), code, "status")
        if details is not None:
            expect(error.details(), details, "message")
        return error
    raise AssertionError(f"wanted {code}, got OK")
