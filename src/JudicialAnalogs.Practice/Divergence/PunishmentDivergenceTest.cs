using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Calibration;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Conformal;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Expectation;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>
/// Tests a draft's punishment against what like counts were punished with. "Notice" is a group-conditional conformal test; "sharp" uses
/// the calibration-conditional limit, which holds its rate for the calibration at hand with the stated confidence.
/// </summary>
/// <param name="sanctions">Sanctions that sizes are placed in.</param>
/// <param name="options">Levels.</param>
public sealed class PunishmentDivergenceTest(ISanctionSource sanctions, DivergenceOptions options)
{
    private const int MostNearest = 20;

    // A form rarer than this is not worth a line.
    private const double RareForm = 0.01;

    private readonly CalibrationOptions _levels = new()
    {
        SharpLevel = options.SharpLevel,
        SharpConfidence = options.SharpConfidence,
        NoticeLevel = options.NoticeLevel,
        NoticeSize = options.NoticeSize,
        SmallestRatio = options.SmallestRatio,
    };

    /// <summary>Compares.</summary>
    /// <param name="calibration">What was learned.</param>
    /// <param name="table">Counts that the calibration was learned from.</param>
    /// <param name="count">The draft's count.</param>
    /// <param name="punishment">The draft's punishment for it.</param>
    /// <param name="decidedOn">Day of the draft, for a count without a day of offence.</param>
    public PunishmentDivergence Assess(PracticeCalibration calibration, CountTable table, CaseCount count, Punishment punishment, DateOnly decidedOn)
    {
        ArgumentNullException.ThrowIfNull(table);
        var strata = Stratum.WithChapter(count).ToList();
        var sanction = KnownDays.MeasureOf(count, decidedOn, calibration.Newest, sanctions);
        var scale = PunishmentScale.Of(punishment, sanction);
        if (calibration.CaseOf(count, scale.Outcome) is not { } draft)
            return NotEnough(strata);
        var finding = calibration.Assess(draft, _levels);
        var verdict = finding.Verdict;
        if (verdict.NoticeStratum < 0 && !verdict.Shifting)
            return NotEnough(strata);

        // Where practice is shifting the stratum meant is the finest, though no score of it may be left.
        var at = Math.Max(0, verdict.NoticeStratum);
        var level = LevelOf(finding);
        var positions = calibration.PositionsOf(strata[at]);
        var (harsher, milder, equal) = positions.PlaceOf(SeverityScale.Of(punishment, sanction));
        return new PunishmentDivergence(
            level,
            DirectionOf(finding.Expected!, scale.Outcome),
            verdict.PValue,
            verdict.Size,
            strata[at],
            strata.GetRange(0, at),
            level == DivergenceLevel.Sharp ? options.SharpLevel : options.NoticeLevel,
            level == DivergenceLevel.Sharp ? options.SharpConfidence : 0,
            harsher,
            milder,
            equal,
            positions.Counts)
        {
            Aspect = finding.Score.ByKind || !scale.Outcome.HasSize ? PunishmentAspect.Form : PunishmentAspect.Size,
            UsualForms = FormsOf(finding.Expected!),
            UsualSizes = SizesOf(finding.Expected!, scale),
            Nearest = calibration.Like(draft, MostNearest),
        };
    }

    /// <summary>The level alone, as <see cref="Assess"/> gives it.</summary>
    /// <param name="calibration">What was learned.</param>
    /// <param name="count">The draft's count.</param>
    /// <param name="punishment">The draft's punishment for it.</param>
    /// <param name="decidedOn">Day of the draft, for a count without a day of offence.</param>
    public DivergenceLevel LevelOf(PracticeCalibration calibration, CaseCount count, Punishment punishment, DateOnly decidedOn)
    {
        ArgumentNullException.ThrowIfNull(calibration);
        var outcome = PunishmentScale.Of(punishment, KnownDays.Of(count, decidedOn, sanctions)).Outcome;
        return calibration.CaseOf(count, outcome) is { } draft && calibration.Assess(draft, _levels) is var finding && (finding.Verdict.NoticeStratum >= 0 || finding.Verdict.Shifting)
            ? LevelOf(finding)
            : DivergenceLevel.NotEnoughPractice;
    }

    private static DivergenceLevel LevelOf(PracticeFinding finding) =>
        finding.Verdict.Shifting ? DivergenceLevel.PracticeShifting
        : finding.Sharp ? DivergenceLevel.Sharp
        : finding.Verdict.Notice ? DivergenceLevel.Notice
        : DivergenceLevel.None;

    private static PunishmentDivergence NotEnough(IReadOnlyList<Stratum> tried) =>
        new(DivergenceLevel.NotEnoughPractice, DivergenceDirection.None, 1, 0, null, tried, 0, 0, 0, 0, 0, []);

    private static List<(PunishmentForm Form, double Share)> FormsOf(ExpectedPunishment expected) =>
    [
        .. Enumerable.Range(1, PunishmentScale.Forms - 1)
            .Select(form => ((PunishmentForm)form, Share: expected.ShareOf(form)))
            .Where(form => form.Share >= RareForm),
    ];

    private static UsualSizes? SizesOf(ExpectedPunishment expected, PunishmentScale scale)
    {
        var form = scale.Outcome.Kind;
        return scale.Outcome.HasSize && expected.Quantile(form, 0.1) is { } low
            ? new UsualSizes(scale.AmountOf(low), scale.AmountOf(expected.Quantile(form, 0.5)!.Value), scale.AmountOf(expected.Quantile(form, 0.9)!.Value), scale.Unit)
            : null;
    }

    private static double SharesBelow(ExpectedPunishment expected, int form) => Enumerable.Range(0, form).Sum(expected.ShareOf);

    private static DivergenceDirection DirectionOf(ExpectedPunishment expected, Outcome outcome)
    {
        var difference = outcome.Kind.CompareTo(expected.MiddleKind);
        if (difference == 0 && outcome.HasSize && expected.Quantile(outcome.Kind, 0.5) is { } middle)
            difference = outcome.LogSize.CompareTo(middle);
        if (difference == 0)
            difference = SharesBelow(expected, outcome.Kind).CompareTo(SharesBelow(expected, PunishmentScale.Forms) - SharesBelow(expected, outcome.Kind + 1));
        return difference switch { > 0 => DivergenceDirection.Harsher, < 0 => DivergenceDirection.Milder, _ => DivergenceDirection.None };
    }
}
