using System.Globalization;
using System.Text;
using Google.Protobuf;
using JudicialAnalogs.Server.Alerts;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Texts;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel.Comparisons;

/// <summary>Reads comparisons of drafts back as they were shown.</summary>
internal sealed class ComparedDrafts(Engine engine, AlertSwitch alerts)
{
    // What was stored by a newer program is shown as far as this one knows it.
    private static readonly JsonParser Shown = new(JsonParser.Settings.Default.WithIgnoreUnknownFields(true));

    /// <summary>A draft with the comparison that the address names by <c>version</c>, the newest where it names none; null when there is none.</summary>
    public async Task<ComparedDraft?> FindAsync(string id, HttpContext http)
    {
        var history = await engine.Records.Drafts.GetHistoryAsync(id, http.RequestAborted);
        var asked = http.Request.Query["version"].ToString();
        var number = asked.Length == 0 ? history?.Assessments.Count ?? 0 : int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var named) ? named : 0;
        if (history is null || number < 1 || number > history.Assessments.Count)
            return null;
        var stored = history.Assessments[number - 1];
        var seen = Shown.Parse<V1.AssessDraftResponse>(Encoding.UTF8.GetString(stored.Assessment.Seen.Span));
        if (alerts.IsOff)
            WithheldFindings.Withhold(seen, Wording.Of(seen.Context?.Language ?? V1.Language.Unspecified));
        return new ComparedDraft(history, stored, seen);
    }

    /// <summary>The request of a comparison: the case as it was sent.</summary>
    public static V1.AssessDraftRequest RequestOf(ComparedDraft draft) => Shown.Parse<V1.AssessDraftRequest>(Encoding.UTF8.GetString(draft.Stored.Assessment.Draft.Span));
}
