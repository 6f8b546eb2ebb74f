using System.Reflection;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Routing;
using FileDescriptor = Google.Protobuf.Reflection.FileDescriptor;
using ServiceDescriptor = Google.Protobuf.Reflection.ServiceDescriptor;

namespace Grpc.Reflection.Internal;

/// <summary>The gRPC services that the application has mapped, read from its endpoints.</summary>
internal sealed class MappedServices
{
    public MappedServices(EndpointDataSource endpoints)
    {
        var methods = endpoints.Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<GrpcMethodMetadata>()).OfType<GrpcMethodMetadata>().ToList();
        Names = [.. methods.Select(method => method.Method.ServiceName).Distinct(StringComparer.Ordinal)];
        Symbols = SymbolRegistry.FromFiles(methods.Select(method => method.ServiceType).Distinct().Select(FileOf).OfType<FileDescriptor>());
    }

    public IReadOnlyList<string> Names { get; }

    public SymbolRegistry Symbols { get; }

    /// <summary>
    /// The generated base class names, by an attribute, the static class that binds it; that class holds the descriptor.
    /// A service written without a .proto file has none: it is listed by name only.
    /// </summary>
    private static FileDescriptor? FileOf(Type service)
    {
        for (var type = service; type is not null; type = type.BaseType)
        {
            if (type.GetCustomAttribute<BindServiceMethodAttribute>(inherit: false) is { } binding)
                return (binding.BindType.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as ServiceDescriptor)?.File;
        }

        return null;
    }
}
