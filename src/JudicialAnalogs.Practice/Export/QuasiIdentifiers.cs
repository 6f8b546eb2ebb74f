using System.Globalization;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Export;

/// <summary>
/// What somebody who knows of a case from elsewhere could know and look it up by. No combination of these leaves an archive with fewer than
/// <see cref="CountExport.FewestActs"/> acts behind it.
/// </summary>
/// <param name="Region">Region; empty when left out or not read.</param>
/// <param name="Court">Court; empty when left out or not read.</param>
/// <param name="Decided">Month <c>2025-03</c> or year <c>2025</c> of the act; empty when not read.</param>
/// <param name="Qualification">Canonical, as far as it is told; empty when neither found nor charged was read.</param>
/// <param name="Language">Language of the act.</param>
/// <param name="Instance">Instance.</param>
/// <param name="Minor">True when the defendant was under eighteen.</param>
/// <param name="Step">How far this is coarsened.</param>
public sealed record QuasiIdentifiers(
    string Region, string Court, string Decided, string Qualification, LawLanguage Language, Instance Instance, bool Minor, CoarseningStep Step)
{
    /// <summary>Those of a count at a step.</summary>
    public static QuasiIdentifiers Of(DecidedCount count, CoarseningStep step)
    {
        ArgumentNullException.ThrowIfNull(count);
        return new QuasiIdentifiers(
            step < CoarseningStep.RegionLeftOut ? count.Region : "",
            step < CoarseningStep.CourtLeftOut ? count.Court : "",
            count.DecidedOn?.ToString(step < CoarseningStep.YearAlone ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture) ?? "",
            (count.Facts.Found ?? count.Facts.Charged) is { } qualification ? Told(qualification, step) : "",
            count.Language,
            count.Instance,
            count.Facts.Minor,
            step);
    }

    private static string Told(Qualification qualification, CoarseningStep step)
    {
        if (step >= CoarseningStep.PartLeftOut || qualification.Part is null)
            return NormRef.Of("УК", qualification.Article).ToString();
        return step >= CoarseningStep.PointsLeftOut ? qualification.PartReference.ToString() : qualification.ToString();
    }
}
