using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Grpc.Reflection.V1;

namespace Grpc.Reflection.Internal;

/// <summary>Answers reflection questions, one by one, in the words of version 1.</summary>
internal sealed class ReflectionAnswers(IEnumerable<string> services, SymbolRegistry symbols)
{
    private readonly string[] _services = [.. services.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public ServerReflectionResponse Answer(ServerReflectionRequest request)
    {
        var response = request.MessageRequestCase switch
        {
            ServerReflectionRequest.MessageRequestOneofCase.ListServices => Services(),
            ServerReflectionRequest.MessageRequestOneofCase.FileByFilename =>
                Files(symbols.FileByName(request.FileByFilename), $"No file is named '{request.FileByFilename}'."),
            ServerReflectionRequest.MessageRequestOneofCase.FileContainingSymbol =>
                Files(symbols.FileContainingSymbol(request.FileContainingSymbol), $"No file declares '{request.FileContainingSymbol}'."),
            _ => Error(StatusCode.Unimplemented, "Ask for list_services, file_by_filename or file_containing_symbol."),
        };
        response.ValidHost = request.Host;
        response.OriginalRequest = request;
        return response;
    }

    private ServerReflectionResponse Services() => new()
    {
        ListServicesResponse = new ListServiceResponse { Service = { _services.Select(name => new ServiceResponse { Name = name }) } },
    };

    private static ServerReflectionResponse Files(FileDescriptor? file, string otherwise) => file is null
        ? Error(StatusCode.NotFound, otherwise)
        : new ServerReflectionResponse { FileDescriptorResponse = new FileDescriptorResponse { FileDescriptorProto = { Closure(file) } } };

    private static ServerReflectionResponse Error(StatusCode code, string message) =>
        new() { ErrorResponse = new ErrorResponse { ErrorCode = (int)code, ErrorMessage = message } };

    /// <summary>The file first, then its imports breadth first, each once.</summary>
    private static IEnumerable<ByteString> Closure(FileDescriptor file)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { file.Name };
        var waiting = new Queue<FileDescriptor>([file]);
        while (waiting.TryDequeue(out var next))
        {
            yield return next.SerializedData;
            foreach (var import in next.Dependencies)
            {
                if (seen.Add(import.Name))
                    waiting.Enqueue(import);
            }
        }
    }
}
