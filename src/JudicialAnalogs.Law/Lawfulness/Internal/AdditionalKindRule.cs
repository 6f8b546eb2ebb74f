using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>
/// An additional punishment is named by the sanction, or the General Part allows it all the same: a prohibition (УК ст. 50(3)), and the loss of a
/// rank for an intentional offence (УК ст. 49(1)). A minor is given none but a prohibition (УК ст. 81(1)); only a foreigner is expelled (УК ст. 51).
/// </summary>
internal sealed class AdditionalKindRule : ILawfulnessRule
{
    private static readonly NormRef Rank = NormRef.Of("УК", "49", "1");
    private static readonly NormRef Citizenship = NormRef.Of("УК", "50-1");
    private static readonly NormRef Expulsion = NormRef.Of("УК", "51", "1");
    private static readonly NormRef Minors = NormRef.Of("УК", "81", "1");

    public NormRef Norm { get; } = NormRef.Of("УК", "40", "3");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.AdditionalPunishments is not { } imposed)
            return LawfulnessResult.CannotTell(Norm, Unknown.Additional);
        var results = imposed.Select(measure => measure.Kind).Distinct().SelectMany(kind => new[] { ForMinors(facts, kind), Of(facts, kind) }).ToArray();
        return results.FirstOrDefault(result => result.State == LawfulnessState.OutsideTheLaw)
            ?? results.FirstOrDefault(result => result.State == LawfulnessState.CannotTell)
            ?? LawfulnessResult.Lawful(Norm);
    }

    private static LawfulnessResult ForMinors(LawfulnessCase facts, AdditionalPunishmentKind kind) => kind == AdditionalPunishmentKind.ProhibitionOfActivity
        ? LawfulnessResult.Lawful(Minors)
        : Verdict.Unless(Minors, facts.Minor, new LawfulnessStep("lawfulness.kind_not_for_minors", [Minors.ToString()]), (facts.Minor, Unknown.Minor));

    private LawfulnessResult Of(LawfulnessCase facts, AdditionalPunishmentKind kind)
    {
        if (kind == AdditionalPunishmentKind.Unspecified)
            return LawfulnessResult.CannotTell(Norm, Unknown.Additional);
        if (kind == AdditionalPunishmentKind.Expulsion && facts.Foreigner != true)
            return Verdict.Unless(Expulsion, !facts.Foreigner, new LawfulnessStep("lawfulness.only_foreigners_expelled", [Expulsion.ToString()]), (facts.Foreigner, Unknown.Foreigner));
        if (kind == AdditionalPunishmentKind.ProhibitionOfActivity)
            return LawfulnessResult.Lawful(Norm);
        if (facts.Sanction is not { } sanction)
            return LawfulnessResult.CannotTell(Norm, Unknown.Sanction);
        if (!sanction.AdditionalKnown)
            return LawfulnessResult.CannotTell(Norm, Unknown.SanctionAdditional);
        if (sanction.Obligatory.Contains(kind) || sanction.Optional.Contains(kind))
            return LawfulnessResult.Lawful(Norm);
        return kind switch
        {
            AdditionalPunishmentKind.DeprivationOfRank => Verdict.Unless(
                Rank, facts.Traits?.Careless, new LawfulnessStep("lawfulness.rank_for_intent_only", [Rank.ToString()]), (facts.Traits is null ? null : true, Unknown.Traits), (facts.Traits?.Careless, Unknown.Guilt)),
            AdditionalPunishmentKind.DeprivationOfCitizenship => LawfulnessResult.Outside(Citizenship, null, new LawfulnessStep("lawfulness.additional_not_offered", [sanction.Reference.ToString()])),

            // УК ст. 48 says what is confiscated and ст. 51(2) who is expelled, neither whether the sanction must name it: which norm prevails is for a court.
            _ => LawfulnessResult.CannotTell(Norm, Unknown.WhichNorm),
        };
    }
}
