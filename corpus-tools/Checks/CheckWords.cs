using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Checks;

/// <summary>The words of docs/law-check.md; kinds and units are those of the extraction schema.</summary>
internal static class CheckWords
{
    public static IReadOnlyDictionary<string, PunishmentKind> Kinds { get; } = new Dictionary<string, PunishmentKind>
    {
        ["fine"] = PunishmentKind.Fine,
        ["corrective_works"] = PunishmentKind.CorrectiveWorks,
        ["community_service"] = PunishmentKind.CommunityService,
        ["arrest"] = PunishmentKind.Arrest,
        ["restriction_of_liberty"] = PunishmentKind.RestrictionOfLiberty,
        ["imprisonment"] = PunishmentKind.Imprisonment,
        ["life_imprisonment"] = PunishmentKind.LifeImprisonment,
    };

    /// <summary>Additional punishments.</summary>
    public static IReadOnlyDictionary<string, AdditionalPunishmentKind> AdditionalKinds { get; } = new Dictionary<string, AdditionalPunishmentKind>
    {
        ["confiscation"] = AdditionalPunishmentKind.Confiscation,
        ["deprivation_of_rank"] = AdditionalPunishmentKind.DeprivationOfRank,
        ["prohibition_of_activity"] = AdditionalPunishmentKind.ProhibitionOfActivity,
        ["deprivation_of_right"] = AdditionalPunishmentKind.ProhibitionOfActivity,
        ["deprivation_of_citizenship"] = AdditionalPunishmentKind.DeprivationOfCitizenship,
        ["expulsion"] = AdditionalPunishmentKind.Expulsion,
    };

    /// <summary>Categories of offences.</summary>
    public static IReadOnlyDictionary<string, OffenceCategory> Categories { get; } = new Dictionary<string, OffenceCategory>
    {
        ["misdemeanour"] = OffenceCategory.Misdemeanour,
        ["minor"] = OffenceCategory.Minor,
        ["medium"] = OffenceCategory.Medium,
        ["grave"] = OffenceCategory.Grave,
        ["especially_grave"] = OffenceCategory.EspeciallyGrave,
    };

    /// <summary>Units, with how many of the stored unit one of them is.</summary>
    public static IReadOnlyDictionary<string, (PunishmentUnit Unit, int Times)> Units { get; } = new Dictionary<string, (PunishmentUnit, int)>
    {
        ["mrp"] = (PunishmentUnit.MonthlyIndices, 1),
        ["tenge"] = (PunishmentUnit.Tenge, 1),
        ["hours"] = (PunishmentUnit.Hours, 1),
        ["days"] = (PunishmentUnit.Days, 1),
        ["months"] = (PunishmentUnit.Months, 1),
        ["years"] = (PunishmentUnit.Months, 12),
        ["multiples"] = (PunishmentUnit.MultiplesOfSum, 1),
    };

    public static IReadOnlyDictionary<string, OffenceStage> Stages { get; } = new Dictionary<string, OffenceStage>
    {
        ["completed"] = OffenceStage.Completed,
        ["attempt"] = OffenceStage.Attempt,
        ["preparation"] = OffenceStage.Preparation,
    };

    public static IReadOnlyDictionary<string, Procedure> Procedures { get; } = new Dictionary<string, Procedure>
    {
        ["general"] = Procedure.General,
        ["accelerated"] = Procedure.Accelerated,
        ["shortened"] = Procedure.Shortened,
        ["plea_agreement"] = Procedure.PleaAgreement,
        ["agreed"] = Procedure.Reconciliation,
        ["order"] = Procedure.Order,
        ["jury"] = Procedure.Jury,
    };

    public static IReadOnlyDictionary<string, Recidivism> Recidivism { get; } = new Dictionary<string, Recidivism>
    {
        ["none"] = Law.Offences.Recidivism.None,
        ["recidivism"] = Law.Offences.Recidivism.Recidivism,
        ["dangerous"] = Law.Offences.Recidivism.Dangerous,
        ["dangerous_recidivism"] = Law.Offences.Recidivism.Dangerous,
    };

    public static IReadOnlyDictionary<string, Compensation> Compensations { get; } = new Dictionary<string, Compensation>
    {
        ["none"] = Compensation.None,
        ["partial"] = Compensation.Partial,
        ["full"] = Compensation.Full,
    };

    /// <summary>Answers to the charge.</summary>
    public static IReadOnlyDictionary<string, Plea> Pleas { get; } = new Dictionary<string, Plea>
    {
        ["admitted"] = Plea.Admitted,
        ["partial"] = Plea.Partial,
        ["denied"] = Plea.Denied,
    };

    /// <summary>How a claim ends.</summary>
    public static IReadOnlyDictionary<string, ClaimOutcome> ClaimOutcomes { get; } = new Dictionary<string, ClaimOutcome>
    {
        ["granted"] = ClaimOutcome.Granted,
        ["partly_granted"] = ClaimOutcome.PartlyGranted,
        ["refused"] = ClaimOutcome.Refused,
        ["terminated"] = ClaimOutcome.Terminated,
    };

    public static IReadOnlyDictionary<string, Institution> Institutions { get; } = new Dictionary<string, Institution>
    {
        ["juvenile"] = Institution.Juvenile,
        ["minimal"] = Institution.MinimumSecurity,
        ["medium"] = Institution.MediumSecurity,
        ["maximal"] = Institution.MaximumSecurity,
        ["emergency"] = Institution.EmergencySecurity,
        ["full"] = Institution.FullSecurity,
    };
}
