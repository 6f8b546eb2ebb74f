using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Limits;

/// <summary>Which class a method of the contract and a page of the panel belong to. What stands in no list is heavy: a new method is limited before it is thought of.</summary>
internal static class CallClasses
{
    private const string Contract = "/judicial.analogs.v1.";

    private static readonly Dictionary<string, CallClass> Methods = new(StringComparer.Ordinal)
    {
        [Of(AnalogService.Descriptor.FullName, "FindAnalogs")] = CallClass.Heavy,
        [Of(AnalogService.Descriptor.FullName, "ExplainAnalog")] = CallClass.Heavy,
        [Of(AnalogService.Descriptor.FullName, "SummarizePractice")] = CallClass.Heavy,
        [Of(AnalogService.Descriptor.FullName, "MarkAnalog")] = CallClass.Write,
        [Of(AnalogService.Descriptor.FullName, "ListAnalogMarks")] = CallClass.Read,
        [Of(AuditService.Descriptor.FullName, "ConsistencyReport")] = CallClass.Heavy,
        [Of(AuditService.Descriptor.FullName, "ListDivergences")] = CallClass.Heavy,
        [Of(AuditService.Descriptor.FullName, "KpiReport")] = CallClass.Heavy,
        [Of(AuditService.Descriptor.FullName, "ReadLedger")] = CallClass.Read,
        [Of(AuditService.Descriptor.FullName, "VerifyLedger")] = CallClass.Heavy,
        [Of(AuditService.Descriptor.FullName, "ExportCheckpoint")] = CallClass.Write,
        [Of(AuditService.Descriptor.FullName, "ExportCounts")] = CallClass.Heavy,
        [Of(CorpusService.Descriptor.FullName, "ImportActs")] = CallClass.Heavy,
        [Of(CorpusService.Descriptor.FullName, "GetAct")] = CallClass.Read,
        [Of(CorpusService.Descriptor.FullName, "RemoveAct")] = CallClass.Write,
        [Of(CorpusService.Descriptor.FullName, "CorrectExtraction")] = CallClass.Write,
        [Of(CorpusService.Descriptor.FullName, "ListDisputedValues")] = CallClass.Read,
        [Of(CorpusService.Descriptor.FullName, "ListReportedErrors")] = CallClass.Read,
        [Of(CorpusService.Descriptor.FullName, "SettleReportedError")] = CallClass.Write,
        [Of(CorpusService.Descriptor.FullName, "GetCoverage")] = CallClass.Heavy,
        [Of(DraftService.Descriptor.FullName, "AssessDraft")] = CallClass.Heavy,
        [Of(DraftService.Descriptor.FullName, "RecordReason")] = CallClass.Write,
        [Of(DraftService.Descriptor.FullName, "FinalizeDraft")] = CallClass.Write,
        [Of(DraftService.Descriptor.FullName, "GetDraft")] = CallClass.Read,
        [Of(DraftService.Descriptor.FullName, "ListDrafts")] = CallClass.Read,
        [Of(DraftService.Descriptor.FullName, "WithdrawDraft")] = CallClass.Write,
        [Of(DraftService.Descriptor.FullName, "ExportSearchNote")] = CallClass.Heavy,
        [Of(DraftService.Descriptor.FullName, "PrepareCase")] = CallClass.Heavy,
        [Of(LawService.Descriptor.FullName, "ResolveCitation")] = CallClass.Read,
        [Of(LawService.Descriptor.FullName, "GetNorm")] = CallClass.Read,
        [Of(LawService.Descriptor.FullName, "SearchNorms")] = CallClass.Heavy,
        [Of(LawService.Descriptor.FullName, "CheckPunishment")] = CallClass.Read,
        [Of(SystemService.Descriptor.FullName, "GetSystemCard")] = CallClass.Read,
        [Of(SystemService.Descriptor.FullName, "GetStatus")] = CallClass.Read,
        [Of(SystemService.Descriptor.FullName, "RebuildIndex")] = CallClass.Heavy,
    };

    /// <summary>Patterns of pages that walk the archive; others only look things up.</summary>
    public static IReadOnlySet<string> HeavyPages { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "/audit/consistency", "/audit/coverage", "/audit/divergences", "/audit/export", "/audit/fairness", "/audit/kpi", "/audit/ledger/verify", "/drafts/{id}/analogs",
        "/drafts/{id}/analogs/compare", "/drafts/{id}/counts", "/drafts/{id}/note", "/drafts/{id}/note/file",
    };

    /// <summary>Patterns of forms that search, compare or read files; others only store what was typed.</summary>
    public static IReadOnlySet<string> HeavyForms { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "/admin/imports", "/admin/status/index", "/audit/export", "/audit/ledger/verify", "/cases/prepared/{id}", "/cases/read", "/drafts/{id}/case",
        "/drafts/{id}/provisional",
    };

    /// <summary>Methods that are named here.</summary>
    public static IReadOnlyCollection<string> Named => Methods.Keys;

    /// <summary>Class of a method.</summary>
    /// <param name="method">Full name: <c>/package.Service/Method</c>.</param>
    public static CallClass OfMethod(string method) =>
        Methods.TryGetValue(method, out var known) ? known : method.StartsWith(Contract, StringComparison.Ordinal) ? CallClass.Heavy : CallClass.Free;

    /// <summary>Class of a page or form.</summary>
    /// <param name="pattern">Pattern of its address.</param>
    /// <param name="form">Whether a form is sent.</param>
    public static CallClass OfPage(string pattern, bool form) => form
        ? HeavyForms.Contains(pattern) ? CallClass.Heavy : CallClass.Write
        : HeavyPages.Contains(pattern) ? CallClass.Heavy : CallClass.Read;

    private static string Of(string service, string method) => $"/{service}/{method}";
}
