using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Server.Texts;

/// <summary>What a person reads of an analog: why it is one, and why it must be read with care.</summary>
internal static class AnalogWording
{
    private const int WordsShown = 12;
    private const int ResolutionsShown = 3;

    /// <summary>Words of the case that stand in the passages, each in the form met first, in order.</summary>
    public static IReadOnlyList<string> SharedWords(IReadOnlyList<V1.Passage> passages) =>
    [
        .. passages
            .SelectMany(passage => passage.Highlights.Select(mark => passage.Text.Substring(mark.Start, mark.Length).ToLowerInvariant()))
            .Distinct(StringComparer.Ordinal)
            .Take(WordsShown),
    ];

    /// <summary>Why the act must be read with care; empty when nothing is known.</summary>
    public static IEnumerable<string> Cautions(Wording wording, AlikeUnit analog)
    {
        if (analog.Unit.AppealOutcome == AppealOutcome.Cancelled)
            yield return DecidedBy(analog.Unit) is var (court, day) ? wording.Say("Caution.Cancelled.By", court, wording.Day(day)) : wording.Say("Caution.Cancelled");
        if (analog.Unit.AppealOutcome == AppealOutcome.Changed)
            yield return DecidedBy(analog.Unit) is var (court, day) ? wording.Say("Caution.Changed.By", court, wording.Day(day)) : wording.Say("Caution.Changed");
        foreach (var point in analog.LaterResolutions.Take(ResolutionsShown))
            yield return wording.Say("Caution.LaterResolution", point.Reference, wording.Day(point.AdoptedOn), string.Join(", ", AppliedBy(analog.Unit, point.Cited)));
    }

    /// <summary>What a part rests on.</summary>
    public static string Of(Wording wording, SimilarityPart part, IReadOnlyList<string> shared, AlikeUnit analog) => part.Kind switch
    {
        SimilarityPartKind.Qualification when analog.Similarity.Presumed && NamedBy(analog.Unit) is { Length: > 0 } named =>
            wording.Say(analog.Unit is DecidedClaim ? "Part.Category.Presumed" : "Part.Qualification.Presumed", wording.Percent(part.Value), named),
        SimilarityPartKind.Qualification when analog.Unit is DecidedClaim claim => Category(wording, part, claim),
        SimilarityPartKind.Qualification => Qualification(wording, part, ((DecidedCount)analog.Unit).Facts.Found?.ToString()),
        SimilarityPartKind.Facts => shared.Count == 0 ? wording.Say("Part.Facts.None") : wording.Say("Part.Facts.Words", string.Join(", ", shared)),
        SimilarityPartKind.Factors when analog.Unit is DecidedClaim || (part.Value == 0 && shared.Count + part.Other.Count + part.Missing.Count == 0) => wording.Say("Part.Factors.NotCompared"),
        SimilarityPartKind.Factors => wording.Say("Part.Factors.Compared", shared.Count, part.Other.Count, part.Missing.Count),
        SimilarityPartKind.CitedNorms => shared.Count == 0
            ? wording.Say("Part.CitedNorms.None")
            : wording.Say("Part.CitedNorms.Shared", shared.Count, shared.Count + part.Other.Count + part.Missing.Count),
        _ => wording.Say($"Part.LegalState.{analog.Unit.AppealOutcome}"),
    };

    // The higher court and its day, where its act is in the archive and tells them.
    private static (string Court, DateOnly Day)? DecidedBy(DecidedUnit unit) =>
        unit.Review is { Court.Length: > 0, DecidedOn: { } day } review && review.Outcome == unit.AppealOutcome ? (review.Court, day) : null;

    private static string? NamedBy(DecidedUnit unit) => unit is DecidedClaim claim ? claim.Facts.Category : ((DecidedCount)unit).Facts.Found?.ToString();

    private static string Qualification(Wording wording, SimilarityPart part, string? found)
    {
        if (found is null || part.Shared.Count + part.Missing.Count == 0)
            return wording.Say("Part.Qualification.Unknown");
        if (part.Value >= 1)
            return wording.Say("Part.Qualification.Same", found);
        if (part.Value >= 0.7)
            return wording.Say("Part.Qualification.Part", found);
        return wording.Say(part.Value > 0 ? "Part.Qualification.Article" : "Part.Qualification.Other", found);
    }

    private static string Category(Wording wording, SimilarityPart part, DecidedClaim claim)
    {
        if (claim.Facts.Category.Length == 0 || part.Shared.Count + part.Missing.Count == 0)
            return wording.Say("Part.Category.Unknown");
        return wording.Say(part.Value >= 1 ? "Part.Category.Same" : part.Value > 0 ? "Part.Category.Near" : "Part.Category.Other", claim.Facts.Category);
    }

    private static IEnumerable<string> AppliedBy(DecidedUnit unit, IReadOnlyList<Law.Norms.NormRef> cited)
    {
        var applied = unit is DecidedCount { Facts.Found: { } found } ? found.References : unit.CitedNorms;
        return cited.Where(norm => applied.Any(own => norm.Covers(own) || own.Covers(norm))).Select(norm => norm.ToString()).Order(StringComparer.Ordinal);
    }
}
