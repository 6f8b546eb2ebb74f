using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Server.Errors;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Facts for the rules of the law on the wire.</summary>
internal static class LegalFactsMapping
{
    private const int OldestVictim = 150;
    private const double LongestMonths = 1200;

    /// <exception cref="InvalidFieldException">A size out of range, or a kind that is not named.</exception>
    public static LegalFacts FromWire(V1.LegalFacts? facts, string field) => facts is null ? new LegalFacts() : new LegalFacts
    {
        VictimAge = facts.HasVictimAge ? Within(facts.VictimAge, OldestVictim, $"{field}.victim_age") : null,
        CriminalGroup = facts.HasCriminalGroup ? facts.CriminalGroup : null,
        DeathCaused = facts.HasDeathCaused ? facts.DeathCaused : null,
        PersonExempt = facts.HasPersonExempt ? facts.PersonExempt : null,
        MilderKindsRuledOut = facts.HasMilderKindsRuledOut ? facts.MilderKindsRuledOut : null,
        ViolenceAgainstMinor = facts.HasViolenceAgainstMinor ? facts.ViolenceAgainstMinor : null,
        ExceptionalCircumstances = facts.HasExceptionalCircumstances ? facts.ExceptionalCircumstances : null,
        EarlierConvictions = facts.EarlierConvictions?.Convictions.Select(FromWire).ToArray(),
        AdditionalPunishments = facts.AdditionalPunishments?.Punishments
            .Select((one, i) => FromWire(one, $"{field}.additional_punishments.punishments[{i}]")).ToArray(),
        PropertyToConfiscate = facts.HasPropertyToConfiscate ? facts.PropertyToConfiscate : null,
        Foreigner = facts.HasForeigner ? facts.Foreigner : null,
        OwnMeans = facts.HasOwnMeans ? facts.OwnMeans : null,
    };

    private static EarlierConviction FromWire(V1.EarlierConviction conviction) => new()
    {
        Category = conviction.Category switch
        {
            V1.OffenceCategory.Misdemeanour => OffenceCategory.Misdemeanour,
            V1.OffenceCategory.Minor => OffenceCategory.Minor,
            V1.OffenceCategory.Medium => OffenceCategory.Medium,
            V1.OffenceCategory.Grave => OffenceCategory.Grave,
            V1.OffenceCategory.EspeciallyGrave => OffenceCategory.EspeciallyGrave,
            _ => null,
        },
        Imprisonment = conviction.HasImprisonment ? conviction.Imprisonment : null,
        UnderEighteen = conviction.HasUnderEighteen ? conviction.UnderEighteen : null,
        Spent = conviction.HasSpent ? conviction.Spent : null,
    };

    private static AdditionalMeasure FromWire(V1.AdditionalPunishment punishment, string field)
    {
        if (punishment.Kind is V1.AdditionalPunishmentKind.Unspecified || !Enum.IsDefined(punishment.Kind))
            throw new InvalidFieldException($"{field}.kind", "Error.Field.Empty");
        decimal? months = punishment.HasMonths ? (decimal)Within(punishment.Months, LongestMonths, $"{field}.months") : null;
        return new AdditionalMeasure((AdditionalPunishmentKind)punishment.Kind, months, punishment.ForLife);
    }

    private static T Within<T>(T value, T most, string field)
        where T : System.Numerics.INumber<T> =>
        value >= T.Zero && value <= most ? value : throw new InvalidFieldException(field, "Error.Field.Range", T.Zero, most);
}
