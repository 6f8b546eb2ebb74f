using Google.Protobuf.Reflection;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Contract;

/// <summary>The public contract as its descriptors state it, one line a thing, so that two states can be compared.</summary>
internal static class Contract
{
    /// <summary>The six services.</summary>
    public static IReadOnlyList<ServiceDescriptor> Services { get; } =
    [
        AnalogService.Descriptor, AuditService.Descriptor, CorpusService.Descriptor, DraftService.Descriptor, LawService.Descriptor, SystemService.Descriptor,
    ];

    /// <summary>Files of the contract.</summary>
    public static IReadOnlyList<FileDescriptor> Files { get; } =
    [
        .. Services.Select(service => service.File).SelectMany(file => file.Dependencies.Append(file))
            .Where(file => file.Package == "judicial.analogs.v1")
            .DistinctBy(file => file.Name)
            .OrderBy(file => file.Name, StringComparer.Ordinal),
    ];

    /// <summary>Every message, enum value, field and method, in ordinal order.</summary>
    public static IReadOnlyList<string> Lines() =>
    [
        .. Files.SelectMany(file => file.MessageTypes.SelectMany(LinesOf)
            .Concat(file.EnumTypes.SelectMany(LinesOf))
            .Concat(file.Services.SelectMany(LinesOf))).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> LinesOf(MessageDescriptor message) =>
    [
        $"message {message.FullName}",
        .. message.Fields.InDeclarationOrder().Select(field => $"field {field.FullName} = {field.FieldNumber} {TypeOf(field)}"),
        .. message.NestedTypes.SelectMany(LinesOf),
        .. message.EnumTypes.SelectMany(LinesOf),
    ];

    private static IEnumerable<string> LinesOf(EnumDescriptor type) =>
        type.Values.Select(value => $"value {type.FullName}.{value.Name} = {value.Number}").Prepend($"enum {type.FullName}");

    private static IEnumerable<string> LinesOf(ServiceDescriptor service) => service.Methods.Select(method =>
        $"rpc {method.FullName} ({Stream(method.IsClientStreaming)}{method.InputType.FullName}) returns ({Stream(method.IsServerStreaming)}{method.OutputType.FullName})");

    private static string TypeOf(FieldDescriptor field)
    {
        var label = field.IsRepeated ? "repeated " : field.RealContainingOneof is { } oneof ? $"oneof {oneof.Name} " : field.ContainingOneof is not null ? "optional " : "";
        return label + field.FieldType switch
        {
            FieldType.Message => field.MessageType.FullName,
            FieldType.Enum => field.EnumType.FullName,
            var scalar => scalar.ToString().ToLowerInvariant(),
        };
    }

    private static string Stream(bool streams) => streams ? "stream " : "";
}
