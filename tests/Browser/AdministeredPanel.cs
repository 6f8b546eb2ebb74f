using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Browser;

/// <summary>What an administrator finds in the made-up archive: values read in two ways, an error that a judge reported, an import that refused something.</summary>
internal static partial class AdministeredPanel
{
    /// <summary>An act with values that two readers read differently.</summary>
    public const string Disputed = "made-up-001";

    /// <summary>Path of one of them.</summary>
    public const string DisputedPath = "defendants[0].counts[0].punishment";

    /// <summary>The acts with two readings of some values.</summary>
    public static IReadOnlyList<CourtAct> WithDisputes(IReadOnlyList<CourtAct> acts) =>
        [.. acts.Select(act => act.Id is Disputed or "made-up-002" or "made-up-004" ? WithDisputes(act) : act)];

    /// <summary>Reports an error of the analysis, as a judge does.</summary>
    public static async Task ReportAsync(PanelServer server)
    {
        var assessed = await server.CallAsync(
            "judicial.analogs.v1.DraftService/AssessDraft",
            new AssessDraftRequest { IdempotencyKey = "browser-reported", Case = new CaseDescription { Text = MadeUpActs.Draft } },
            AssessDraftResponse.Parser);
        var reason = new RecordReasonRequest
        {
            DraftId = assessed.DraftId,
            IdempotencyKey = "browser-reported-reason",
            Category = ReasonCategory.ErrorOfAnalysis,
            Text = "Соучастие не учтено: похожие дела о действиях одного лица.",
            Passage = new Passage { ActId = Disputed, Span = new V1.TextSpan { Start = 0, Length = 20 }, Text = "Подсудимый А. незаконно проник в жилище." },
        };
        await server.CallAsync("judicial.analogs.v1.DraftService/RecordReason", reason, RecordReasonResponse.Parser);
    }

    /// <summary>Imports a file that holds nothing to store, through the form; comes back with the address of the import.</summary>
    public static async Task<string> ImportAsync(string address)
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
        var page = await browser.GetStringAsync("/admin/imports");
        using var form = new MultipartFormDataContent();
        foreach (var field in new[] { "form-token", "key" })
            form.Add(new StringContent(Hidden().Matches(page).First(match => match.Groups["name"].Value == field).Groups["value"].Value), field);
        form.Add(new StringContent("заявка 12"), "purpose");
        form.Add(new StringContent("не акт\n{\"id\":\"a\"}\n"), "files", "acts.jsonl");
        form.Add(new StringContent(""), "files", "empty.txt");
        using var answer = await browser.PostAsync("/admin/imports", form);
        var import = answer.Headers.Location!.OriginalString.Split('?')[0];
        while ((await browser.GetStringAsync(import)).Contains("data-job=\"Running\"", StringComparison.Ordinal))
            await Task.Delay(100);
        return import;
    }

    private static CourtAct WithDisputes(CourtAct act) => act with
    {
        Disputed = [new Law.Acts.DisputedValue(DisputedPath, "imprisonment 36 months"), new Law.Acts.DisputedValue("case_number", $"{act.CaseNumber}/1")],
        Provenance = new Dictionary<string, Provenance>(StringComparer.Ordinal)
        {
            [DisputedPath] = new(0.5, "operative", act.Segments[^1].Span),
            ["case_number"] = new(0.5, "header", new Law.Acts.TextSpan(0, 7)),
            ["court"] = new(0.9, "header", null),
        },
    };

    [GeneratedRegex("name=\"(?<name>[a-z-]+)\" value=\"(?<value>[^\"]*)\"")]
    private static partial Regex Hidden();
}
