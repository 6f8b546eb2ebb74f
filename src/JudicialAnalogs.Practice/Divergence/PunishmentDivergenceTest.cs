using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Calibration;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>
/// Tests a draft's punishment against the decided counts of its stratum. "Notice" is a group-conditional conformal test; "sharp" uses
/// the calibration-conditional limit, which holds its rate for the calibration at hand with the stated confidence.
/// </summary>
/// <param name="sanctions">Sanctions that sizes are placed in.</param>
/// <param name="options">Levels.</param>
public sealed class PunishmentDivergenceTest(ISanctionSource sanctions, DivergenceOptions options)
{
    /// <summary>Compares.</summary>
    /// <param name="calibration">What was learned.</param>
    /// <param name="table">Counts that the calibration was learned from.</param>
    /// <param name="count">The draft's count.</param>
    /// <param name="punishment">The draft's punishment for it.</param>
    /// <param name="decidedOn">Day of the draft, for a count without a day of offence.</param>
    public PunishmentDivergence Assess(PracticeCalibration calibration, CountTable table, CaseCount count, Punishment punishment, DateOnly decidedOn)
    {
        var sharpSize = SmallestSharpSize();
        var set = calibration.FinestFor(count, sharpSize) ?? calibration.FinestFor(count, options.NoticeSize);
        if (set is null || calibration.Expect(count) is not { } expected)
        {
            return new PunishmentDivergence(
                DivergenceLevel.NotEnoughPractice, DivergenceDirection.None, 1, 0, null, [.. Stratum.Of(count)], 0, 0, 0, 0, 0, []);
        }

        var severity = SeverityScale.Of(punishment, PracticeCalibration.SanctionOf(count, decidedOn, sanctions));
        var score = Math.Abs(severity - expected);
        var pValue = ConformalLimit.PValue(set.Scores, score);
        var level = LevelOf(set, score, pValue);
        var compared = table.Under(set.Stratum.Norm).Where(decided => decided.Punishment is not null && set.Stratum.Contains(decided.Facts)).ToList();
        var severities = compared.ConvertAll(decided => PracticeCalibration.SeverityOf(decided, sanctions));
        return new PunishmentDivergence(
            level,
            DirectionOf(severity - expected),
            pValue,
            set.Size,
            set.Stratum,
            [.. Stratum.Of(count).TakeWhile(stratum => stratum.Key != set.Stratum.Key)],
            level == DivergenceLevel.Sharp ? options.SharpLevel : options.NoticeLevel,
            level == DivergenceLevel.Sharp ? options.SharpConfidence : 0,
            severities.Count(other => other > severity),
            severities.Count(other => other < severity),
            severities.Count(other => other == severity),
            compared.ConvertAll(decided => decided.Address));
    }

    private DivergenceLevel LevelOf(StratumCalibration set, double score, double pValue)
    {
        var rank = ConformalLimit.Rank(set.Size, options.SharpLevel, options.SharpConfidence);
        if (rank > 0 && score > set.Scores[^rank] && score >= options.SmallestEffect)
            return DivergenceLevel.Sharp;
        return pValue <= options.NoticeLevel ? DivergenceLevel.Notice : DivergenceLevel.None;
    }

    private int SmallestSharpSize()
    {
        // (1 - level)^n ≤ 1 - confidence: with fewer scores not even the largest of them is a limit.
        return (int)Math.Ceiling(Math.Log(1 - options.SharpConfidence) / Math.Log(1 - options.SharpLevel));
    }

    private static DivergenceDirection DirectionOf(double difference) =>
        difference > 0 ? DivergenceDirection.Harsher : difference < 0 ? DivergenceDirection.Milder : DivergenceDirection.None;
}
