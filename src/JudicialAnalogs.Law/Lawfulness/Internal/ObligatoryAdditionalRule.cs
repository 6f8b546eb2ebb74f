using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>
/// An additional punishment that the sanction names without «или без такового» is imposed (УК ст. 52(1)), unless УК ст. 55(4) lifts it, there is
/// nothing to confiscate (УК ст. 48(2)), nobody to expel (УК ст. 51), or the offender is a minor, who is given none but a prohibition (УК ст. 81(1)).
/// </summary>
internal sealed class ObligatoryAdditionalRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "52", "1");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Sanction is not { } sanction)
            return LawfulnessResult.CannotTell(Norm, Unknown.Sanction);
        if (!sanction.AdditionalKnown)
            return LawfulnessResult.CannotTell(Norm, Unknown.SanctionAdditional);
        if (sanction.Obligatory.Count == 0)
            return LawfulnessResult.Lawful(Norm);
        if (facts.AdditionalPunishments is not { } imposed)
            return LawfulnessResult.CannotTell(Norm, Unknown.Additional);
        var missing = sanction.Obligatory.Distinct().Where(kind => imposed.All(measure => measure.Kind != kind)).Select(kind => OfMissing(facts, kind)).ToArray();
        return missing.FirstOrDefault(result => result.State == LawfulnessState.OutsideTheLaw)
            ?? missing.FirstOrDefault(result => result.State == LawfulnessState.CannotTell)
            ?? LawfulnessResult.Lawful(Norm);
    }

    private LawfulnessResult OfMissing(LawfulnessCase facts, AdditionalPunishmentKind kind)
    {
        var (applies, fact) = Applies(facts, kind);
        bool? minors = kind == AdditionalPunishmentKind.ProhibitionOfActivity ? false : facts.Minor;

        // A sanction names its additional punishments after the last and strictest kind; whether they go with the milder kinds too its words seldom settle.
        bool? belongs = facts.Sanction!.Alternatives.All(offered => offered.Kind <= facts.Punishment.Kind) ? true : null;
        bool? served = facts.Punishment.Conditional ? null : true;
        return Verdict.Unless(
            Norm, applies & !minors & belongs & served & !Exclusions.Exceptional(facts),
            new LawfulnessStep(Key(kind), [facts.Sanction.Reference.ToString()]),
            [(applies, fact), (minors, Unknown.Minor), (facts.ExceptionalCircumstances, Unknown.Exceptional), (belongs, Unknown.AdditionalBelongs), (served, Unknown.WhichNorm), .. Exclusions.CapFacts(facts)]);
    }

    private static (bool? Applies, string Fact) Applies(LawfulnessCase facts, AdditionalPunishmentKind kind) => kind switch
    {
        AdditionalPunishmentKind.ProhibitionOfActivity => (true, Unknown.Additional),
        AdditionalPunishmentKind.Confiscation => (facts.PropertyToConfiscate, Unknown.Confiscated),
        AdditionalPunishmentKind.Expulsion => (facts.Foreigner, Unknown.Foreigner),
        AdditionalPunishmentKind.DeprivationOfCitizenship => (!facts.Foreigner, Unknown.Foreigner),
        _ => (null, Unknown.Additional),
    };

    private static string Key(AdditionalPunishmentKind kind) => kind switch
    {
        AdditionalPunishmentKind.ProhibitionOfActivity => "lawfulness.obligatory_prohibition_missing",
        AdditionalPunishmentKind.Confiscation => "lawfulness.obligatory_confiscation_missing",
        AdditionalPunishmentKind.Expulsion => "lawfulness.obligatory_expulsion_missing",
        AdditionalPunishmentKind.DeprivationOfCitizenship => "lawfulness.obligatory_citizenship_missing",
        _ => "lawfulness.obligatory_rank_missing",
    };
}
