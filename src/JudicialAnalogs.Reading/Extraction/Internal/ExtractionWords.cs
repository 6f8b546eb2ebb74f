using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Reading.Redaction;
using Converter = System.Text.Json.JsonNamingPolicy;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>The vocabularies of <c>docs/extraction-schema.md</c>; null says that the value was not read.</summary>
internal static class ExtractionWords
{
    public static string? Of(LawLanguage language) => language switch
    {
        LawLanguage.Russian => "ru",
        LawLanguage.Kazakh => "kk",
        LawLanguage.Mixed => "mixed",
        _ => null,
    };

    public static string? Of(AdditionalPunishmentKind kind) => kind switch
    {
        AdditionalPunishmentKind.ProhibitionOfActivity => "deprivation_of_right",
        _ => Named(kind),
    };

    public static string? Of(Recidivism recidivism) => recidivism switch
    {
        Recidivism.Dangerous => "dangerous_recidivism",
        _ => Named(recidivism),
    };

    public static string? Of(Plea plea) => plea switch
    {
        Plea.Admitted => "full",
        _ => Named(plea),
    };

    public static string? Of(PunishmentUnit unit) => unit switch
    {
        PunishmentUnit.MonthlyIndices => "mrp",
        _ => Named(unit),
    };

    public static string Of(ArgumentEffect effect) => effect switch
    {
        ArgumentEffect.Granted => "claim_granted",
        ArgumentEffect.Refused => "claim_refused",
        _ => Named(effect) ?? "neutral",
    };

    /// <summary>The place in the code, and behind a blank what the place alone does not tell.</summary>
    public static string Of(FactorCode code) => code.ToString() switch
    {
        "54(3)" => "54 не из перечня",
        "55(4)" => "55(4) ниже низшего предела",
        "63" => "63 условное осуждение",
        "68" => "68 примирение",
        var place => place,
    };

    public static string Of(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.IdentificationNumber => "iin",
        _ => Named(kind) ?? "other",
    };

    /// <summary>The member's own name in snake case; null for the first member, which everywhere means not known.</summary>
    public static string? Named<T>(T value)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, default) ? null : Converter.SnakeCaseLower.ConvertName(value.ToString());
}
