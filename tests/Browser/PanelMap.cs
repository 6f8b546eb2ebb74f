namespace JudicialAnalogs.Browser;

/// <summary>Every page of the panel, for what must hold on each of them.</summary>
internal static class PanelMap
{
    /// <summary>Name of the page that says there is no such thing: the browser complains of its status.</summary>
    public const string NotFound = "not-found";

    /// <summary>What is served beside pages: styles, scripts, files to keep.</summary>
    public static IReadOnlySet<string> NoPages { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "/health/live",
        "/health/ready",
        "/health/startup",
        "/metrics",
        "/panel.css",
        "/panel/scripts/{name}.js",

        // A file to keep.
        "/admin/imports/{id}/refused.csv",

        // Leads to the form of a new case.
        "/cases/read",
        "/drafts/{id}/note/file",

        // They lead back to the draft, for whoever reloads a refused form.
        "/drafts/{id}/finalize",
        "/drafts/{id}/withdraw",

        // Leads to the page of an identity provider; here there is none.
        "/sign-in/start",

        // A page to those alone who opened its link: "arrived" leads there.
        "/cases/prepared/{id}",
    };

    /// <summary>A path with the language of the page.</summary>
    public static string In(string path, string language) => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}";

    /// <summary>Names of the pages and their paths, without the language.</summary>
    /// <param name="server">The server they are opened on.</param>
    public static IReadOnlyDictionary<string, string> PathsOn(PanelServer server) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["home"] = "/",
        ["draft-undecided"] = $"/drafts/{server.Undecided.DraftId}",
        ["reason"] = $"/drafts/{server.Assessed.DraftId}/reason",
        ["provisional"] = $"/drafts/{server.Undecided.DraftId}/provisional",
        ["law"] = $"/drafts/{server.Assessed.DraftId}/law",
        ["note"] = $"/drafts/{server.Assessed.DraftId}/note",
        ["settings"] = "/settings",
        ["without"] = "/without",
        ["draft"] = $"/drafts/{server.Assessed.DraftId}",
        ["new-case"] = "/cases/new",
        ["case"] = $"/drafts/{server.Assessed.DraftId}/case",
        ["act"] = "/acts/made-up-004",
        ["admin"] = "/admin",
        ["imports"] = "/admin/imports",
        ["import"] = server.Import,
        ["job"] = server.Job,
        ["review"] = "/admin/review",
        ["review-value"] = $"/admin/review/value?act={AdministeredPanel.Disputed}&path={Uri.EscapeDataString(AdministeredPanel.DisputedPath)}",
        ["review-act"] = $"/admin/review/act?act={AdministeredPanel.Disputed}",
        ["review-errors"] = "/admin/review/errors",
        ["review-error"] = "/admin/review/errors/1",
        ["calibration"] = "/admin/calibration",
        ["status"] = "/admin/status",
        ["card"] = "/card",
        ["arrived"] = server.Prepared,
        ["embedded"] = $"/panel/embed?draft={server.Assessed.DraftId}",
        ["analogs"] = $"/drafts/{server.Assessed.DraftId}/analogs",
        ["analogs-now"] = $"/drafts/{server.Assessed.DraftId}/analogs?region=Область 1&appeal=Upheld&from=2024",
        ["compare"] = $"/drafts/{server.Assessed.DraftId}/analogs/compare?first={Uri.EscapeDataString(server.Assessed.Practice.Analogs[0].CountAddress)}&second=draft",
        ["compare-two"] = $"/drafts/{server.Assessed.DraftId}/analogs/compare?first={Uri.EscapeDataString(server.Assessed.Practice.Analogs[0].CountAddress)}&second={Uri.EscapeDataString(server.Assessed.Practice.Analogs[1].CountAddress)}",
        ["counts"] = $"/drafts/{server.Assessed.DraftId}/counts?of=group",
        ["audit"] = "/audit",
        ["audit-consistency"] = "/audit/consistency",
        ["audit-divergences"] = "/audit/divergences",
        ["audit-kpi"] = "/audit/kpi",
        ["audit-fairness"] = "/audit/fairness",
        ["audit-coverage"] = "/audit/coverage",
        ["audit-export"] = "/audit/export",
        ["audit-codebook"] = "/audit/export/codebook",
        ["audit-ledger"] = "/audit/ledger",
        ["audit-ledger-verify"] = "/audit/ledger/verify",
        ["sign-in"] = "/sign-in",
        [NotFound] = "/drafts/none",
    };
}
