using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Server.Texts;

/// <summary>Findings on a claim in plain words.</summary>
internal static class ClaimWording
{
    /// <summary>The finding on the outcome.</summary>
    public static string Outcome(Wording wording, ClaimDivergence divergence)
    {
        var (level, chances, whyNot) = divergence.Outcome;
        if (whyNot != Abstention.None)
            return wording.Say($"Divergence.Abstention.{whyNot}");
        var outcome = divergence.Draft.Outcome;
        return wording.Say(
            $"Divergence.Outcome.{level.Level}",
            chances.Neighbours.Count(),
            chances.Neighbours.Count(claim => claim.Outcome == outcome),
            Of(wording, outcome),
            AspectWording.Percent(wording, chances.Of(outcome)));
    }

    /// <summary>The finding on the award.</summary>
    public static string Award(Wording wording, ClaimDivergence divergence)
    {
        var (level, comparison, whyNot) = divergence.Award;
        if (whyNot != Abstention.None || divergence.Draft.AwardedShare is not { } share)
            return wording.Say($"Divergence.Abstention.{(whyNot == Abstention.None ? Abstention.NoAward : whyNot)}");
        var awards = comparison.Awards;
        return wording.Say(
            $"Divergence.Award.{level.Level}", wording.Percent(share), awards.Count, awards.Count(other => other < share), awards.Count(other => other > share), awards.Count(other => other == share));
    }

    /// <summary>What the draft awards beside decisions alike; empty below five of them.</summary>
    public static string AwardEffect(Wording wording, ClaimDivergence divergence)
    {
        var awards = divergence.Award.Evidence.Awards;
        if (divergence.Draft.AwardedShare is not { } share || EvidenceTiers.Of(awards.Count) == EvidenceTier.CasesOnly)
            return "";
        var own = wording.Percent(share);
        return EvidenceTiers.Of(awards.Count) == EvidenceTier.Few
            ? wording.Say("Effect.Award.Few", own, awards.Count, wording.Percent(awards[0]), wording.Percent(awards[awards.Count / 2]), wording.Percent(awards[^1]))
            : wording.Say("Effect.Award.Quartiles", own, awards.Count, wording.Percent(awards[awards.Count / 4]), wording.Percent(awards[3 * awards.Count / 4]));
    }

    /// <summary>What the draft decides beside what was decided most often; empty where nothing is alike.</summary>
    public static string OutcomeEffect(Wording wording, ClaimDivergence divergence)
    {
        var chances = divergence.Outcome.Evidence;
        var usual = chances.Neighbours.CountBy(claim => claim.Outcome).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).FirstOrDefault();
        return usual.Value == 0 ? "" : wording.Say("Effect.Outcome", Of(wording, divergence.Draft.Outcome), Of(wording, usual.Key), usual.Value, chances.Neighbours.Count());
    }

    /// <summary>A group of claims.</summary>
    public static string Group(Wording wording, string group, ClaimComparison comparison)
    {
        if (group == AspectScores.All)
            return wording.Say("Stratum.AllCases");
        var kind = wording.Say(group.StartsWith(nameof(ActKind.AdministrativeRuling), StringComparison.Ordinal) ? "Stratum.Administrative" : "Stratum.Civil");
        return group.Contains(':', StringComparison.Ordinal) ? $"{kind}: {comparison.UsualCategory}" : kind;
    }

    private static string Of(Wording wording, ClaimOutcome outcome) => wording.Say($"ClaimOutcome.{outcome}");
}
