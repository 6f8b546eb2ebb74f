using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;
using PunishmentForm = JudicialAnalogs.Law.Punishments.PunishmentForm;
using PunishmentUnit = JudicialAnalogs.Law.Punishments.PunishmentUnit;

namespace JudicialAnalogs.Server.Assistant;

/// <summary>
/// The evidence of an answer: its figures, each a sentence of its own so that no number can change its place, and its passages. Nothing is
/// in it that the caller's answer does not show.
/// </summary>
internal static class PracticeEvidence
{
    private const int MostArguments = 6;
    private const int MostQualifications = 4;
    private const int MostPassages = 12;
    private const int LongestPassage = 600;

    /// <summary>The evidence, numbered in order.</summary>
    public static IReadOnlyList<EvidenceItem> Of(V1.FindAnalogsResponse answer, Wording wording)
    {
        var items = new List<EvidenceItem>();
        foreach (var (text, counts) in Figures(answer, wording))
        {
            // A size may end with an abbreviation's stop.
            items.Add(new EvidenceItem($"E{items.Count + 1}", text.EndsWith("..", StringComparison.Ordinal) ? text[..^1] : text, null, [.. counts]));
        }

        foreach (var passage in Passages(answer))
        {
            if (InstructionScreen.Keep(passage.Text) is { Length: > 0 } kept)
                items.Add(new EvidenceItem($"E{items.Count + 1}", kept.Length <= LongestPassage ? kept : kept[..LongestPassage], passage, []));
        }

        return items;
    }

    private static IEnumerable<(string Text, IEnumerable<string> Counts)> Figures(V1.FindAnalogsResponse answer, Wording wording)
    {
        if (answer.Group is not { Tier: > V1.EvidenceTier.CasesOnly } group)
            yield break;
        yield return (wording.Say("Assistant.Figure.Group", group.Size), group.CountAddresses);
        var punished = answer.Punishments?.Shares.Sum(share => share.Count) ?? 0;
        foreach (var share in answer.Punishments?.Shares ?? [])
        {
            var form = wording.Say($"Form.{(PunishmentForm)share.Form}");
            yield return (wording.Say("Assistant.Figure.Form", form, share.Count, punished), share.CountAddresses);
            if (share.Size is not { } size)
                continue;
            yield return (wording.Say("Assistant.Figure.Median", form, Size(wording, size.Median, size.Unit)), share.CountAddresses);
            yield return (wording.Say("Assistant.Figure.Smallest", form, Size(wording, size.Minimum, size.Unit)), share.CountAddresses);
            yield return (wording.Say("Assistant.Figure.Largest", form, Size(wording, size.Maximum, size.Unit)), share.CountAddresses);
        }

        foreach (var share in (answer.Qualification?.Shares ?? []).Where(share => share.Found is not null).Take(MostQualifications))
        {
            var found = CaseMapping.FromWire(share.Found)!;
            yield return (wording.Say("Assistant.Figure.Found", found, share.Count), share.CountAddresses);
        }

        foreach (var argument in (answer.Arguments?.Groups ?? []).Take(MostArguments))
            yield return (wording.Say("Assistant.Figure.Argument", argument.RestsOn, wording.Say($"Report.Effect.{argument.Effect}"), argument.Count), argument.CountAddresses);
    }

    private static IEnumerable<V1.Passage> Passages(V1.FindAnalogsResponse answer) =>
        (answer.Arguments?.Groups ?? []).Take(MostArguments).Select(group => group.BestPassage)
        .Concat(answer.Analogs.Select(analog => analog.Passages.FirstOrDefault()))
        .OfType<V1.Passage>()
        .DistinctBy(passage => passage.Text, StringComparer.Ordinal)
        .Take(MostPassages);

    private static string Size(Wording wording, double amount, V1.PunishmentUnit unit) => PunishmentWording.Size(wording, (decimal)amount, (PunishmentUnit)unit);
}
