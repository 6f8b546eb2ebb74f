using System.Diagnostics.CodeAnalysis;
using Grpc.Core;
using Grpc.Reflection.Internal;
using Grpc.Reflection.V1;
using ServiceDescriptor = Google.Protobuf.Reflection.ServiceDescriptor;

namespace Grpc.Reflection;

/// <summary>Server reflection, <c>grpc.reflection.v1</c>: service names, and files by name or by symbol with all that they import.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The name is that of Grpc.AspNetCore's public API.")]
public class ReflectionV1ServiceImpl : ServerReflection.ServerReflectionBase
{
    private readonly ReflectionAnswers _answers;

    /// <summary>Reflects the given services out of a registry.</summary>
    /// <param name="services">Full names of the services.</param>
    /// <param name="symbolRegistry">The files that are known.</param>
    public ReflectionV1ServiceImpl(IEnumerable<string> services, SymbolRegistry symbolRegistry)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(symbolRegistry);
        _answers = new ReflectionAnswers(services, symbolRegistry);
    }

    /// <summary>Reflects the given services and the files that declare them.</summary>
    /// <param name="serviceDescriptors">The services.</param>
    public ReflectionV1ServiceImpl(IEnumerable<ServiceDescriptor> serviceDescriptors)
        : this(serviceDescriptors.Select(service => service.FullName), SymbolRegistry.FromFiles(serviceDescriptors.Select(service => service.File)))
    {
    }

    /// <summary>Reflects the given services and the files that declare them.</summary>
    /// <param name="serviceDescriptors">The services.</param>
    public ReflectionV1ServiceImpl(params ServiceDescriptor[] serviceDescriptors)
        : this((IEnumerable<ServiceDescriptor>)serviceDescriptors)
    {
    }

    /// <summary>Answers each question of the stream, in order. Extensions are not kept: such questions get UNIMPLEMENTED (12).</summary>
    /// <param name="requestStream">The questions.</param>
    /// <param name="responseStream">The answers.</param>
    /// <param name="context">The call.</param>
    public override async Task ServerReflectionInfo(
        IAsyncStreamReader<ServerReflectionRequest> requestStream,
        IServerStreamWriter<ServerReflectionResponse> responseStream,
        ServerCallContext context)
    {
        ArgumentNullException.ThrowIfNull(requestStream);
        ArgumentNullException.ThrowIfNull(responseStream);
        ArgumentNullException.ThrowIfNull(context);
        while (await requestStream.MoveNext(context.CancellationToken))
            await responseStream.WriteAsync(_answers.Answer(requestStream.Current), context.CancellationToken);
    }
}
