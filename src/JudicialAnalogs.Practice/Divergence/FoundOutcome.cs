using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>What a court found, as three keys, the finer within the coarser.</summary>
/// <param name="Article">Article, or <see cref="Acquitted"/>.</param>
/// <param name="Part">Part; empty for none.</param>
/// <param name="Points">Points in order, comma-separated; empty for none.</param>
public sealed record FoundOutcome(string Article, string Part, string Points)
{
    /// <summary>In place of an article where the court acquitted.</summary>
    public const string Acquitted = "";

    /// <summary>The keys of a qualification; null stands for acquittal.</summary>
    public static FoundOutcome Of(Qualification? found) => found is null
        ? new FoundOutcome(Acquitted, "", "")
        : new FoundOutcome(found.Article, found.Part ?? "", string.Join(',', found.Points.Order(StringComparer.Ordinal)));

    /// <summary>As a qualification; null for acquittal.</summary>
    public Qualification? Qualification => Article == Acquitted
        ? null
        : new Qualification(Article, Part.Length == 0 ? null : Part, Points.Length == 0 ? [] : Points.Split(','));
}
