using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Law.Options.Internal;

/// <summary>How facts that are not known are taken, and the other turn each may take.</summary>
internal static class UsualFacts
{
    private const int GrownVictim = 30;
    private const int YoungVictim = 13;

    private static readonly FactorCode Remorse = FactorCode.Parse("53(1)(11)");

    /// <summary>The case with every unknown fact taken as is usual: what is out of the ordinary is not assumed.</summary>
    public static LawfulnessCase Of(LawfulnessCase facts) => facts with
    {
        Factors = facts.Factors ?? [],
        Stage = facts.Stage == OffenceStage.Unspecified ? OffenceStage.Completed : facts.Stage,
        Procedure = facts.Procedure == Procedure.Unspecified ? Procedure.General : facts.Procedure,
        Recidivism = facts.Recidivism == Recidivism.Unspecified ? Recidivism.None : facts.Recidivism,
        Compensation = facts.Compensation == Compensation.Unspecified ? Compensation.None : facts.Compensation,
        Minor = facts.Minor ?? false,
        VictimAge = facts.VictimAge ?? GrownVictim,
        CriminalGroup = facts.CriminalGroup ?? facts.Traits?.CriminalGroup ?? false,
        DeathCaused = facts.DeathCaused ?? facts.Traits?.Death ?? false,
        PersonExempt = facts.PersonExempt ?? false,
        ViolenceAgainstMinor = facts.ViolenceAgainstMinor ?? false,
        ExceptionalCircumstances = facts.ExceptionalCircumstances ?? false,
        OwnMeans = facts.OwnMeans ?? true,
    };

    /// <summary>The turns that unknown facts may take, each by its text key.</summary>
    public static IEnumerable<(string Key, Func<LawfulnessCase, LawfulnessCase> Turn)> Turns(LawfulnessCase facts)
    {
        if (facts.Factors is null)
            yield return ("option.if.mitigating", usual => usual with { Factors = [Remorse] });
        if (facts.Stage == OffenceStage.Unspecified)
            yield return ("option.if.attempt", usual => usual with { Stage = OffenceStage.Attempt });
        if (facts.Procedure == Procedure.Unspecified)
            yield return ("option.if.accelerated", usual => usual with { Procedure = Procedure.Accelerated });
        if (facts.Recidivism == Recidivism.Unspecified)
            yield return ("option.if.recidivism", usual => usual with { Recidivism = Recidivism.Recidivism });
        if (facts.Compensation == Compensation.Unspecified)
            yield return ("option.if.repaired", usual => usual with { Compensation = Compensation.Full });
        if (facts.Minor is null)
            yield return ("option.if.minor", usual => usual with { Minor = true });
        if (facts.VictimAge is null && facts.Traits?.Sexual == SexualOffence.WhenVictimIsMinor)
            yield return ("option.if.victim_minor", usual => usual with { VictimAge = YoungVictim });
        if (facts.CriminalGroup is null && facts.Traits?.CriminalGroup is null)
            yield return ("option.if.criminal_group", usual => usual with { CriminalGroup = true });
        if (facts.DeathCaused is null && facts.Traits?.Death is null)
            yield return ("option.if.death", usual => usual with { DeathCaused = true });
        if (facts.PersonExempt is null)
            yield return ("option.if.person_exempt", usual => usual with { PersonExempt = true });
        if (facts.ViolenceAgainstMinor is null && facts.Traits?.Violent != false)
            yield return ("option.if.violence_against_minor", usual => usual with { ViolenceAgainstMinor = true });
        if (facts.ExceptionalCircumstances is null)
            yield return ("option.if.exceptional_circumstances", usual => usual with { ExceptionalCircumstances = true });
        if (facts.OwnMeans is null && facts.Minor == true)
            yield return ("option.if.no_own_means", usual => usual with { OwnMeans = false });
    }
}
