using System.Diagnostics.CodeAnalysis;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Reflection.Internal;
using Grpc.Reflection.V1Alpha;
using ServiceDescriptor = Google.Protobuf.Reflection.ServiceDescriptor;

namespace Grpc.Reflection;

/// <summary>Server reflection under the older name <c>grpc.reflection.v1alpha</c>, which older tools still ask for.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The name is that of Grpc.AspNetCore's public API.")]
public class ReflectionServiceImpl : ServerReflection.ServerReflectionBase
{
    private readonly ReflectionAnswers _answers;

    /// <summary>Reflects the given services out of a registry.</summary>
    /// <param name="services">Full names of the services.</param>
    /// <param name="symbolRegistry">The files that are known.</param>
    public ReflectionServiceImpl(IEnumerable<string> services, SymbolRegistry symbolRegistry)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(symbolRegistry);
        _answers = new ReflectionAnswers(services, symbolRegistry);
    }

    /// <summary>Reflects the given services and the files that declare them.</summary>
    /// <param name="serviceDescriptors">The services.</param>
    public ReflectionServiceImpl(IEnumerable<ServiceDescriptor> serviceDescriptors)
        : this(serviceDescriptors.Select(service => service.FullName), SymbolRegistry.FromFiles(serviceDescriptors.Select(service => service.File)))
    {
    }

    /// <summary>Reflects the given services and the files that declare them.</summary>
    /// <param name="serviceDescriptors">The services.</param>
    public ReflectionServiceImpl(params ServiceDescriptor[] serviceDescriptors)
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
        {
            // Only the package name differs between the versions: the bytes are the same.
            var question = V1.ServerReflectionRequest.Parser.ParseFrom(requestStream.Current.ToByteString());
            var answer = ServerReflectionResponse.Parser.ParseFrom(_answers.Answer(question).ToByteString());
            await responseStream.WriteAsync(answer, context.CancellationToken);
        }
    }
}
