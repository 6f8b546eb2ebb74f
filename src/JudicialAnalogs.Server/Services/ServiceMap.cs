using System.Reflection;
using Google.Protobuf.Reflection;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Services;

/// <summary>Which class serves which service of the contract, and which methods are still without one.</summary>
internal static class ServiceMap
{
    private static readonly (ServiceDescriptor Contract, Type Service)[] Services =
    [
        (AnalogService.Descriptor, typeof(AnalogGrpcService)),
        (DraftService.Descriptor, typeof(DraftGrpcService)),
        (LawService.Descriptor, typeof(LawGrpcService)),
        (CorpusService.Descriptor, typeof(CorpusGrpcService)),
        (AuditService.Descriptor, typeof(AuditGrpcService)),
        (SystemService.Descriptor, typeof(SystemGrpcService)),
    ];

    /// <summary>Full names of the services.</summary>
    public static IEnumerable<string> Names => Services.Select(pair => pair.Contract.FullName);

    /// <summary>Methods that answer UNIMPLEMENTED, as <c>/package.Service/Method</c>: those the service does not override.</summary>
    public static IReadOnlyList<string> MethodsNotBuilt() =>
    [
        .. Services.SelectMany(pair => pair.Contract.Methods
            .Where(method => pair.Service.GetMethod(method.Name, BindingFlags.Public | BindingFlags.Instance)?.DeclaringType != pair.Service)
            .Select(method => $"/{pair.Contract.FullName}/{method.Name}")),
    ];
}
