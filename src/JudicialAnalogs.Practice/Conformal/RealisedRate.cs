namespace JudicialAnalogs.Practice.Conformal;

/// <summary>Decisions that were judged before they were learned, and how many were flagged. Real divergences are among them, so the rate bounds false alerts from above.</summary>
/// <param name="Judged">Decisions judged at the sharp level.</param>
/// <param name="Sharp">Those called sharp.</param>
/// <param name="Noticed">Those with a notice or more.</param>
public readonly record struct RealisedRate(int Judged, int Sharp, int Noticed)
{
    /// <summary>With one more decision.</summary>
    /// <param name="finding">What was found of it.</param>
    public RealisedRate With(PracticeFinding finding) => finding.Verdict.SharpStratum < 0
        ? this
        : new RealisedRate(Judged + 1, Sharp + (finding.Sharp ? 1 : 0), Noticed + (finding.Verdict.Notice ? 1 : 0));
}
