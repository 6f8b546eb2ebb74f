using Interop.Server;

namespace Interop.Clients;

/// <summary>@grpc/grpc-js on Node.js, and Node's fetch for gRPC-Web.</summary>
internal sealed class NodeClient : RealClient
{
    protected override string Program => "node";

    protected override IEnumerable<string> Arguments(InteropServer server) =>
        [Path.Combine(Folder, "node", "run.js"), "--target", server.GrpcAddress, "--web", server.WebAddress];

    protected override string? FindMissing()
    {
        if (!Succeeds(Program, "--version"))
            return "Node.js";
        return Directory.Exists(Path.Combine(Folder, "node", "node_modules", "@grpc", "grpc-js")) ? null : "@grpc/grpc-js (npm ci)";
    }
}
