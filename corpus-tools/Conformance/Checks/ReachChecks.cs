using Google.Protobuf.Reflection;
using Grpc.Core;
using JudicialAnalogs.CorpusTools.Calling;

namespace JudicialAnalogs.CorpusTools.Conformance.Checks;

/// <summary>Every service and method is there, and nothing else is pretended to be.</summary>
internal static class ReachChecks
{
    // The beginning of a frame that never ends: every method refuses it before anything is done.
    private static readonly byte[] HalfMessage = [0, 0, 0, 0, 9, 1];

    public static IEnumerable<ContractCheck> All() =>
    [
        .. ContractServices.All.Select(service => new ContractCheck(
            $"reach.{service.Name}", "Every method of the service is there: a call that breaks off within its message ends with a status other than OK and UNIMPLEMENTED.", (server, cancellation) => ReachAsync(server, service, cancellation))),
        new("reach.unknown-method", "A method that the contract does not have is UNIMPLEMENTED.", (server, cancellation) => UnknownAsync(server, "/judicial.analogs.v1.AnalogService/ForgetAnalogs", cancellation)),
        new("reach.unknown-service", "A service that the contract does not have is UNIMPLEMENTED.", (server, cancellation) => UnknownAsync(server, "/judicial.analogs.v9.AnalogService/FindAnalogs", cancellation)),
    ];

    private static async Task<string> ReachAsync(ServerUnderTest server, ServiceDescriptor service, CancellationToken cancellation)
    {
        foreach (var method in service.Methods)
        {
            var answer = await server.Wire.SendAsync($"/{service.FullName}/{method.Name}", HalfMessage, cancellation);
            if (answer.Status == StatusCode.Unauthenticated)
                throw new RpcException(new Status(StatusCode.Unauthenticated, answer.Message));
            Expect.That(answer.Status is not null and not StatusCode.OK and not StatusCode.Unimplemented, $"{method.Name}: {answer.Ending}");
        }

        return $"{service.Methods.Count} methods";
    }

    private static async Task<string> UnknownAsync(ServerUnderTest server, string path, CancellationToken cancellation)
    {
        var answer = await server.Wire.SendAsync(path, Wire.WireMessage.Frame([]), cancellation);
        Expect.That(answer.Status == StatusCode.Unimplemented, $"{answer.Ending} instead of {StatusName.Of(StatusCode.Unimplemented)}");
        return "UNIMPLEMENTED";
    }
}
