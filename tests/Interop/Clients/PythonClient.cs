using Interop.Server;

namespace Interop.Clients;

/// <summary>Debian's python3-grpcio: the C-core implementation, with compression.</summary>
internal sealed class PythonClient : RealClient
{
    /// <summary>Debian's own Python: another one on the path would not see Debian's packages.</summary>
    protected override string Program => "/usr/bin/python3";

    protected override IEnumerable<string> Arguments(InteropServer server) =>
        [Path.Combine(Folder, "python", "run.py"), "--target", server.GrpcAddress];

    protected override string? FindMissing()
    {
        if (!Succeeds(Program, "-c", "import grpc, google.protobuf"))
            return "python3-grpcio and python3-protobuf";
        return Succeeds("protoc", "--version") ? null : "protobuf-compiler";
    }
}
