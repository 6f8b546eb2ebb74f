using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace JudicialAnalogs.CorpusTools.Conformance.Checks;

/// <summary>Reflection, by which tools such as grpcurl find the contract.</summary>
internal static class ReflectionChecks
{
    private const string V1 = "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo";
    private const string V1Alpha = "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo";

    public static IEnumerable<ContractCheck> All() =>
    [
        new("reflection.v1", "Reflection of version v1 lists the six services.", async (server, cancellation) =>
        {
            var answer = await server.CallAsync<Grpc.Reflection.V1.ServerReflectionResponse>(V1, new Grpc.Reflection.V1.ServerReflectionRequest { ListServices = "" }, cancellation);
            return Listed(answer.ListServicesResponse?.Service.Select(service => service.Name));
        }),
        new("reflection.v1alpha", "Reflection of version v1alpha, which older tools speak, lists the six services.", async (server, cancellation) =>
        {
            var answer = await server.CallAsync<Grpc.Reflection.V1Alpha.ServerReflectionResponse>(V1Alpha, new Grpc.Reflection.V1Alpha.ServerReflectionRequest { ListServices = "" }, cancellation);
            return Listed(answer.ListServicesResponse?.Service.Select(service => service.Name));
        }),
        new("reflection.methods", "The described services have every method of the contract, with the same messages.", DescribedAsync),
        new("reflection.unknown", "A symbol that does not exist is answered with an error, and the stream ends well.", async (server, cancellation) =>
        {
            var answer = await server.CallAsync<Grpc.Reflection.V1.ServerReflectionResponse>(V1, new Grpc.Reflection.V1.ServerReflectionRequest { FileContainingSymbol = "no.such.Symbol" }, cancellation);
            Expect.That(answer.ErrorResponse is not null, $"{answer.MessageResponseCase} instead of an error");
            return $"error {answer.ErrorResponse.ErrorCode}";
        }),
    ];

    private static string Listed(IEnumerable<string>? names)
    {
        Expect.That(names is not null, "no list");
        var missing = ContractServices.All.Select(service => service.FullName).Except(names, StringComparer.Ordinal).ToList();
        Expect.That(missing.Count == 0, $"not listed: {string.Join(", ", missing)}");
        return $"{ContractServices.All.Count} services";
    }

    private static async Task<string> DescribedAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var methods = 0;
        foreach (var service in ContractServices.All)
        {
            var answer = await server.CallAsync<Grpc.Reflection.V1.ServerReflectionResponse>(V1, new Grpc.Reflection.V1.ServerReflectionRequest { FileContainingSymbol = service.FullName }, cancellation);
            Expect.That(answer.FileDescriptorResponse is not null, $"{service.FullName}: {answer.ErrorResponse?.ErrorMessage ?? "no files"}");
            var described = answer.FileDescriptorResponse.FileDescriptorProto.Select(FileDescriptorProto.Parser.ParseFrom)
                .SelectMany(file => file.Service.Select(found => (Name: $"{file.Package}.{found.Name}", found.Method)))
                .FirstOrDefault(found => found.Name == service.FullName).Method;
            Expect.That(described is not null, $"{service.FullName} is not in the files of its symbol");
            foreach (var method in service.Methods)
            {
                var found = described.FirstOrDefault(candidate => candidate.Name == method.Name);
                Expect.That(found is not null, $"{service.FullName} is described without {method.Name}: the server is of an older contract");
                Expect.That(
                    found.InputType == $".{method.InputType.FullName}" && found.OutputType == $".{method.OutputType.FullName}" && found.ClientStreaming == method.IsClientStreaming && found.ServerStreaming == method.IsServerStreaming,
                    $"{method.FullName} is described with {found.InputType} and {found.OutputType}");
                methods++;
            }
        }

        return $"{methods} methods";
    }
}
