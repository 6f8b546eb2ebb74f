using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.SignIn.Access;

/// <summary>
/// Who may do what, in one place: every method, page, form and file of the server. What does not stand here is refused to everyone. <c>docs/access.md</c> is
/// made from it.
/// </summary>
internal static class AccessTable
{
    private const Roles Bench = RoleNames.Bench;
    private const Roles Everyone = RoleNames.All;
    private const Roles Analyst = Roles.Analyst;
    private const Roles Auditor = Roles.Auditor;
    private const Roles Administrator = Roles.Administrator;
    private const Roles System = Roles.CaseManagementSystem;

    /// <summary>The rules, as the documentation lists them.</summary>
    public static IReadOnlyList<AccessRule> Rules { get; } =
    [
        Method("AnalogService/FindAnalogs", Bench),
        Method("AnalogService/ExplainAnalog", Bench),
        Method("AnalogService/SummarizePractice", Bench),
        Method("AnalogService/MarkAnalog", Bench),
        Method("AnalogService/ListAnalogMarks", Bench),

        ForPerson("DraftService/AssessDraft", Bench | System),
        Method("DraftService/RecordReason", Bench),
        Method("DraftService/FinalizeDraft", Bench),
        ForPerson("DraftService/GetDraft", Bench | System),
        ForPerson("DraftService/ListDrafts", Bench | System),
        Method("DraftService/WithdrawDraft", Bench),
        ForPerson("DraftService/ExportSearchNote", Bench | System),
        ForPerson("DraftService/PrepareCase", System),

        Method("LawService/ResolveCitation", Everyone),
        Method("LawService/GetNorm", Everyone),
        Method("LawService/SearchNorms", Everyone),
        Method("LawService/CheckPunishment", Everyone),

        Method("CorpusService/ImportActs", Administrator),
        Method("CorpusService/GetAct", Bench | Administrator),
        Method("CorpusService/RemoveAct", Administrator),
        Method("CorpusService/CorrectExtraction", Administrator),
        Method("CorpusService/ListDisputedValues", Administrator),
        Method("CorpusService/ListReportedErrors", Administrator),
        Method("CorpusService/SettleReportedError", Administrator),
        Method("CorpusService/GetCoverage", Analyst | Auditor | Administrator),

        Method("AuditService/ConsistencyReport", Analyst),
        Method("AuditService/ListDivergences", Analyst),
        Method("AuditService/KpiReport", Analyst),
        Method("AuditService/ExportCounts", Analyst),
        Method("AuditService/ReadLedger", Auditor),
        Method("AuditService/VerifyLedger", Auditor),
        Method("AuditService/ExportCheckpoint", Auditor),

        Method("SystemService/GetSystemCard", Everyone),
        Method("SystemService/GetStatus", Administrator | Auditor | System),
        Method("SystemService/RebuildIndex", Administrator),

        // Balancers and monitors ask without an identity, and learn nothing but whether the server works.
        new("/grpc.health.v1.Health/Check", Roles.None) { Open = true },
        new("/grpc.health.v1.Health/Watch", Roles.None) { Open = true },
        new("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", Administrator | System),
        new("/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo", Administrator | System),

        // A session for one case uses what concerns that case.
        OfCase("GET /drafts/{id}", Bench),
        OfCase("GET /drafts/{id}/analogs", Bench),
        OfCase("POST /drafts/{id}/analogs/mark", Bench),
        OfCase("GET /drafts/{id}/analogs/compare", Bench),
        OfCase("GET /drafts/{id}/counts", Bench),
        OfCase("GET /drafts/{id}/law", Bench),
        OfCase("GET /drafts/{id}/case", Bench),
        OfCase("POST /drafts/{id}/case", Bench),
        OfCase("GET /drafts/{id}/provisional", Bench),
        OfCase("POST /drafts/{id}/provisional", Bench),
        OfCase("GET /drafts/{id}/reason", Bench),
        OfCase("POST /drafts/{id}/reason", Bench),
        OfCase("GET /drafts/{id}/finalize", Bench),
        OfCase("POST /drafts/{id}/finalize", Bench),
        OfCase("GET /drafts/{id}/withdraw", Bench),
        OfCase("POST /drafts/{id}/withdraw", Bench),
        OfCase("GET /drafts/{id}/note", Bench),
        OfCase("GET /drafts/{id}/note/file", Bench),
        OfCase("GET /acts/{id}", Bench | Administrator),
        OfCase("GET /settings", Bench),
        OfCase("POST /settings", Bench),
        OfCase("GET /cases/prepared/{id}", Bench),
        OfCase("POST /cases/prepared/{id}", Bench),
        OfCase("GET /panel/embed", Bench),
        OfCase("GET /card", Everyone),
        OfCase("GET /without", Everyone),
        Page("GET /", Bench),
        Page("GET /cases/new", Bench),
        Page("GET /cases/read", Bench),
        Page("POST /cases/read", Bench),

        Page("GET /audit", Analyst | Auditor),
        Page("GET /audit/consistency", Analyst),
        Page("GET /audit/divergences", Analyst),
        Page("GET /audit/fairness", Analyst),
        Page("GET /audit/kpi", Analyst),
        Page("POST /audit/kpi", Analyst),
        Page("GET /audit/coverage", Analyst | Auditor | Administrator),
        Page("GET /audit/export", Analyst),
        Page("POST /audit/export", Analyst),
        Page("GET /audit/export/codebook", Analyst),
        Page("GET /audit/ledger", Auditor),
        Page("GET /audit/ledger/verify", Auditor),
        Page("POST /audit/ledger/verify", Auditor),
        Page("POST /audit/ledger/checkpoint", Auditor),

        Page("GET /admin", Administrator),
        Page("GET /admin/status", Administrator),
        Page("POST /admin/status/index", Administrator),
        Page("POST /admin/status/assistant", Administrator),
        Page("POST /admin/status/alerts", Administrator),
        Page("GET /admin/calibration", Administrator),
        Page("GET /admin/imports", Administrator),
        Page("POST /admin/imports", Administrator),
        Page("GET /admin/imports/{id}", Administrator),
        Page("GET /admin/imports/{id}/refused.csv", Administrator),
        Page("POST /admin/imports/{id}/stop", Administrator),
        Page("POST /admin/imports/{id}/resume", Administrator),
        Page("POST /admin/imports/{id}/discard", Administrator),
        Page("GET /admin/review", Administrator),
        Page("GET /admin/review/act", Administrator),
        Page("GET /admin/review/value", Administrator),
        Page("POST /admin/review/value", Administrator),
        Page("GET /admin/review/errors", Administrator),
        Page("GET /admin/review/errors/{number:long}", Administrator),
        Page("POST /admin/review/errors/{number:long}", Administrator),

        // Jobs are long reports, verifications of the ledger, imports and rebuilds.
        Page("GET /jobs/{id}", Analyst | Auditor | Administrator),
        Page("POST /jobs/{id}/stop", Analyst | Auditor | Administrator),

        // They hold no data: balancers ask them.
        new("GET /health/live", Roles.None) { Open = true },
        new("GET /health/ready", Roles.None) { Open = true },
        new("GET /health/startup", Roles.None) { Open = true },

        // On a port of its own it is the network that says who may, as for health.
        new("GET /metrics", Administrator | System) { OpenOnOwnPort = true },

        // A link and the answer of an issuer carry their own proof; styles and scripts are the same for everyone.
        new("GET /cases/open", Roles.None) { Open = true },
        new("GET /sign-in", Roles.None) { Open = true },
        new("GET /sign-in/start", Roles.None) { Open = true },
        new("POST /sign-in/callback", Roles.None) { Open = true },
        new("POST /sign-out", Roles.None) { Open = true },
        new("GET /panel.css", Roles.None) { Open = true },
        new("GET /panel/scripts/{name}.js", Roles.None) { Open = true },
    ];

    private static readonly Dictionary<string, AccessRule> ByName = Rules.ToDictionary(rule => rule.Name, StringComparer.Ordinal);

    /// <summary>The rule of a name; null where there is none, and then nobody may.</summary>
    public static AccessRule? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The rule of what a request reached.</summary>
    /// <param name="method">HTTP method.</param>
    /// <param name="endpoint">What was reached.</param>
    public static AccessRule? Of(string method, RouteEndpoint endpoint)
    {
        var pattern = "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
        return HttpMethods.IsPost(method) && Find(pattern) is { } called ? called : Find($"{method} {pattern}");
    }

    /// <summary>Whether something may be used in one of some roles.</summary>
    public static bool Allows(Roles roles, string name) => Find(name) is { } rule && (rule.Open || (rule.Roles & roles) != Roles.None);

    private static AccessRule Method(string name, Roles roles) => new($"/judicial.analogs.v1.{name}", roles);

    private static AccessRule ForPerson(string name, Roles roles) => Method(name, roles) with { ForPerson = true };

    private static AccessRule Page(string name, Roles roles) => new(name, roles);

    private static AccessRule OfCase(string name, Roles roles) => new(name, roles) { OfCase = true };
}
