using Google.Protobuf.Reflection;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Conformance;

/// <summary>The services of the contract as this program knows them.</summary>
internal static class ContractServices
{
    /// <summary>All six.</summary>
    public static IReadOnlyList<ServiceDescriptor> All { get; } =
    [
        AnalogService.Descriptor, AuditService.Descriptor, CorpusService.Descriptor, DraftService.Descriptor, LawService.Descriptor, SystemService.Descriptor,
    ];
}
