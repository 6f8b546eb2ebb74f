using JudicialAnalogs.CorpusTools.Synthesis.Cases;
using JudicialAnalogs.CorpusTools.Synthesis.Gold;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>Sets down what is true of a finished act.</summary>
internal static class GoldMaker
{
    private static readonly string[] Pleas = ["full", "partial", "denied"];
    private static readonly string[] Recidivisms = ["none", "recidivism", "dangerous_recidivism"];
    private static readonly string[] Compensations = ["none", "partial", "full"];
    private static readonly string[] Institutions = ["учреждение минимальной безопасности", "учреждение средней безопасности", "учреждение максимальной безопасности"];
    private static readonly string[] KazakhInstitutions = ["қауіпсіздігі барынша төмен мекеме", "қауіпсіздігі орташа мекеме", "қауіпсіздігі барынша жоғары мекеме"];

    /// <summary>The gold of the act that <paramref name="scribe"/> wrote.</summary>
    public static GoldAct Make(
        CasePlan plan, Scribe scribe, string judge, IReadOnlyList<Reasons> reasons, IReadOnlyList<IReadOnlyList<GoldAdditional>> additional) => new()
        {
            File = plan.Id + ".txt",
            Language = plan.Kazakh ? "kk" : "ru",
            Court = plan.Kazakh ? plan.Court.NameKk : plan.Court.NameRu,
            Region = plan.Kazakh ? plan.Court.RegionKk : plan.Court.RegionRu,
            CaseNumber = plan.CaseNumber,
            Date = plan.Date,
            Judge = judge,
            Procedure = plan.Procedure,
            Segments = scribe.Text.Segments(),
            Defendants = [.. plan.Defendants.Select((defendant, i) => Defendant(plan, defendant, scribe, reasons[i], additional[i]))],
            DamageTenge = Damaging(plan) is { Count: > 0 } damaging ? damaging.Sum(count => count.Damage) : null,
            DamageCompensated = Compensated(Damaging(plan)),
            CitedProvisions = scribe.Text.Cited(),
            KeyArguments = scribe.Text.Arguments(),
            PersonalData = scribe.Text.Personal(),
            Planted = plan.Plant,
        };

    private static GoldDefendant Defendant(CasePlan plan, DefendantPlan defendant, Scribe scribe, Reasons reasons, IReadOnlyList<GoldAdditional> additional) => new()
    {
        Pseudonym = scribe.Voice.Name(defendant.Person, "full", 'n'),
        Born = defendant.Person.Birth.Year,
        Recidivism = Recidivisms[defendant.Recidivism],
        PriorConvictions = [.. defendant.Priors.Select(prior => new GoldPriorConviction(
            prior.Offence.Article!, prior.Offence.Part, [], $"{scribe.Voice.Size(prior.Punishment, 'n')} {scribe.Aside($"kindword.{prior.Punishment.Kind}")}"))],
        Counts = [.. defendant.Counts.Select(count => Count(count, plan.Defendants.Count < 2 ? null : plan.Kazakh ? "қоса орындаушы" : "соисполнитель"))],
        FinalPunishment = Final(defendant, plan.Kazakh ? KazakhInstitutions : Institutions),
        Additional = additional,
        Mitigating = reasons.Mitigating,
        Aggravating = reasons.Aggravating,
        RejectedFactors = reasons.Rejected,
        Plea = Pleas[defendant.Plea],
        Reductions = defendant.Counts[0].Reductions,
        ReductionsRefused = defendant.Refused,
    };

    /// <summary>The offences that did damage; what several did together is counted once.</summary>
    private static List<CountPlan> Damaging(CasePlan plan) => [.. plan.Defendants[0].Counts.Where(count => count.Damage is not null)];

    private static string? Compensated(List<CountPlan> damaging) => damaging.Count == 0 ? null
        : damaging.TrueForAll(count => count.Compensated == damaging[0].Compensated) ? Compensations[damaging[0].Compensated] : Compensations[1];

    private static GoldCount Count(CountPlan count, string? role) => new()
    {
        Charged = Qualification(count.Charged),
        Found = count.Offence.Qualification,
        Stage = count.Attempt ? "attempt" : "completed",
        Role = role,
        Punishment = Punishment(count.Punishment),
        DamageTenge = count.Damage,
        DamageCompensated = count.Damage is null ? null : Compensations[count.Compensated],
        OffenceDate = count.OffenceDate,
    };

    private static GoldQualification Qualification(NormRef norm) => new(norm.Article!, norm.Part, norm.Point is null ? [] : [norm.Point]);

    private static GoldPunishment Punishment(Punishment punishment) => new(Kind(punishment.Kind), punishment.Amount, Unit(punishment.Unit), punishment.Conditional);

    private static GoldFinalPunishment Final(DefendantPlan defendant, string[] institutions)
    {
        var final = defendant.Final;
        var probation = final.Conditional || final.Kind == PunishmentKind.RestrictionOfLiberty ? (int?)final.Amount : null;
        return new GoldFinalPunishment(
            Kind(final.Kind), final.Amount, Unit(final.Unit), final.Conditional, probation, defendant.Institution == 0 ? null : institutions[defendant.Institution - 1]);
    }

    private static string Kind(PunishmentKind kind) => kind switch
    {
        PunishmentKind.Fine => "fine",
        PunishmentKind.CorrectiveWorks => "corrective_works",
        PunishmentKind.CommunityService => "community_service",
        PunishmentKind.Arrest => "arrest",
        PunishmentKind.RestrictionOfLiberty => "restriction_of_liberty",
        _ => "imprisonment",
    };

    private static string Unit(PunishmentUnit unit) => unit switch
    {
        PunishmentUnit.MonthlyIndices => "mrp",
        PunishmentUnit.Hours => "hours",
        PunishmentUnit.Days => "days",
        _ => "months",
    };
}
