using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Cases;

namespace JudicialAnalogs.Practice.Counts;

/// <summary>A count of the archive: its facts, and apart from them what the court decided.</summary>
public sealed record DecidedCount : DecidedUnit
{
    /// <summary>The facts: all that similarity and conditioning may look at.</summary>
    public required CaseCount Facts { get; init; }

    /// <summary>The main punishment; null when none was imposed for this count.</summary>
    public Punishment? Punishment { get; init; }

    /// <summary>The defendant's final punishment for all counts together (УК ст. 58, 60); null when none was imposed or read.</summary>
    public Punishment? FinalPunishment { get; init; }

    /// <summary>Length of the defendant's probation in months (УК ст. 63(3)); null when there is none.</summary>
    public decimal? ProbationMonths { get; init; }

    /// <summary>The defendant's additional punishments: an act rarely says for which count each was imposed.</summary>
    public IReadOnlyList<AdditionalPunishment> AdditionalPunishments { get; init; } = [];

    /// <summary>Rules that lower the defendant's punishment or release from it (УК ст. 55, 65–78) and that the court applied, e.g. <c>55(4)</c>.</summary>
    public IReadOnlyList<string> Reductions { get; init; } = [];

    /// <summary>True when the court acquitted.</summary>
    public bool Acquitted { get; init; }

    /// <summary>The court's reason for another qualification than charged; null when it did not change.</summary>
    public string? RequalificationReason { get; init; }

    /// <summary>Where that reason stands in the act's stored text; null when there is none or its words stand there no more.</summary>
    public TextSpan? RequalificationSpan { get; init; }

    /// <summary>Every count of an act; none for acts outside criminal cases.</summary>
    public static IEnumerable<DecidedCount> Of(CourtAct act)
    {
        var signature = act.Defendants.Count == 0 ? null : TextSignature.Of(act);
        for (var d = 0; d < act.Defendants.Count; d++)
        {
            var defendant = act.Defendants[d];
            var arguments = ArgumentsOf(act, defendant);
            for (var c = 0; c < defendant.Counts.Count; c++)
            {
                var count = defendant.Counts[c];
                var decided = new DecidedCount
                {
                    Address = new CountAddress(act.Id, d, c),
                    Facts = CaseCount.Of(act, defendant, count),
                    Punishment = count.Punishment ?? (defendant.Counts.Count == 1 ? defendant.FinalPunishment : null),
                    FinalPunishment = defendant.FinalPunishment,
                    ProbationMonths = defendant.ProbationMonths,
                    AdditionalPunishments = defendant.AdditionalPunishments,
                    Reductions = defendant.Reductions,
                    Acquitted = count.Acquitted,
                    RequalificationReason = count.RequalificationReason,
                    RequalificationSpan = SpanOf(act, count.RequalificationReason),
                };
                yield return OfAct(decided, act, signature) with { Arguments = arguments };
            }
        }
    }

    private static IReadOnlyList<KeyArgument> ArgumentsOf(CourtAct act, Defendant defendant)
    {
        if (defendant.Factors.Count == 0)
            return act.KeyArguments;
        return [.. act.KeyArguments.Select(argument => argument with
        {
            RestsOn = [.. argument.RestsOn.Union(defendant.Factors.Where(factor => factor.Span.Overlaps(argument.Span)).Select(factor => factor.Code.Reference))],
        })];
    }

    private static TextSpan? SpanOf(CourtAct act, string? quote)
    {
        var start = string.IsNullOrEmpty(quote) ? -1 : act.Text.IndexOf(quote, StringComparison.Ordinal);
        return start < 0 ? null : new TextSpan(start, quote!.Length);
    }
}
