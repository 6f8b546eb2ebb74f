using System.Text.Json;
using Google.Protobuf;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Audit;

/// <summary>The findings in what a judge saw, read without the analogs and profiles around them, which are many times larger.</summary>
internal static class SeenFindings
{
    private static readonly JsonParser Parser = new(JsonParser.Settings.Default.WithIgnoreUnknownFields(true));

    /// <summary>Adds to an entry what was outside the law and what was sharp or unusual.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="seen">An <c>AssessDraftResponse</c> as JSON in UTF-8.</param>
    public static void AddTo(Divergence entry, ReadOnlyMemory<byte> seen)
    {
        using var document = JsonDocument.Parse(seen);
        entry.OutsideTheLaw.AddRange(Elements(document, "outsideTheLaw").Select(Parser.Parse<LawFinding>));
        entry.Findings.AddRange(Elements(document, "farFromPractice")
            .Select(Parser.Parse<PracticeFinding>)
            .Where(finding => finding.Level is DivergenceLevel.Sharp or DivergenceLevel.Notice)
            .Select(Short));
    }

    private static IEnumerable<string> Elements(JsonDocument document, string name) =>
        document.RootElement.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(element => element.GetRawText()) : [];

    // What is left out fills pages, and stands in the draft.
    private static PracticeFinding Short(PracticeFinding finding)
    {
        finding.CountAddresses.Clear();
        finding.Counterfactuals.Clear();
        finding.CounterfactualGroups.Clear();
        finding.MissingDiscussions.Clear();
        finding.Qualification?.Found.Clear();
        return finding;
    }
}
