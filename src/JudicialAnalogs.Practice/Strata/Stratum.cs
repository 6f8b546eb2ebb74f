using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Cases;

namespace JudicialAnalogs.Practice.Strata;

/// <summary>
/// A group of counts that are compared with one another: a norm or a chapter of the Criminal Code, and a procedure or all of them.
/// A stratum is chosen from facts alone, never from the punishment, as group-wise calibration requires.
/// </summary>
/// <param name="Norm">Article, part or point found by the court; the code alone where the stratum is a chapter.</param>
/// <param name="Points">All points found, comma-separated, when the stratum is that fine; null otherwise.</param>
/// <param name="Procedure">Procedure; null for all.</param>
public sealed record Stratum(NormRef Norm, string? Points, Procedure? Procedure)
{
    /// <summary>
    /// The strata a count belongs to, finest first: points × procedure, part × procedure, part, article. Empty when nothing was found.
    /// </summary>
    public static IEnumerable<Stratum> Of(CaseCount count)
    {
        if (count.Found is not { } found)
            yield break;
        if (found.Points.Count > 0)
            yield return new Stratum(found.PartReference, PointsOf(found), count.Procedure);
        if (found.Part is not null)
        {
            yield return new Stratum(found.PartReference, null, count.Procedure);
            yield return new Stratum(found.PartReference, null, null);
        }

        yield return new Stratum(NormRef.Of("УК", found.Article), null, null);
    }

    /// <summary>
    /// The same and coarser ones for tests that need many decisions: after the article its chapter × procedure, then the chapter. Figures are
    /// never drawn from a chapter, for its articles are punished by different sanctions.
    /// </summary>
    public static IEnumerable<Stratum> WithChapter(CaseCount count)
    {
        foreach (var stratum in Of(count))
            yield return stratum;
        if (count.Found is not { } found || ChapterOf(found) is not { } chapter)
            yield break;
        yield return new Stratum(NormRef.Of("УК"), null, count.Procedure) { Chapter = chapter };
        yield return new Stratum(NormRef.Of("УК"), null, null) { Chapter = chapter };
    }

    /// <summary>Chapter of the Special Part, 1 to 18, where the stratum is one; null otherwise.</summary>
    public int? Chapter { get; init; }

    /// <summary>True when the count belongs to the stratum.</summary>
    public bool Contains(CaseCount count) =>
        count.Found is { } found
        && Norm.Covers(found.PartReference)
        && (Chapter is null || Chapter == ChapterOf(found))
        && (Points is null || Points == PointsOf(found))
        && (Procedure is null || Procedure == count.Procedure);

    /// <summary>A stable key: <c>УК 188(3)|3|General</c>, <c>УК ch6|*|*</c>; an asterisk stands for all.</summary>
    public string Key => $"{Norm}{(Chapter is { } chapter ? $" ch{chapter}" : "")}|{Points ?? "*"}|{Procedure?.ToString() ?? "*"}";

    /// <summary>All points of a qualification, comma-separated.</summary>
    internal static string PointsOf(Qualification found) => found.Points.Count switch
    {
        0 => "",
        1 => found.Points[0],
        _ => string.Join(',', found.Points.Order(StringComparer.Ordinal)),
    };

    private static int? ChapterOf(Qualification found) => OffenceTraits.Of(found.PartReference) is { Chapter: > 0 and var chapter } ? chapter : null;

}
