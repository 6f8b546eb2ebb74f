namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>Names of the fields of a case's form.</summary>
internal static class CaseFieldNames
{
    public const string Text = "text";
    public const string File = "file";
    public const string Step = "step";
    public const string Key = "key";
    public const string Keep = "keep";
    public const string Kind = "kind";
    public const string ShownKind = "shown-kind";
    public const string Place = "place";
    public const string ShownPlace = "shown-place";
    public const string Given = "given";
    public const string Factors = "factors";

    public const string Court = "court";
    public const string Region = "region";
    public const string CaseNumber = "case-number";
    public const string DecidedOn = "decided-on";

    public const string Found = "found";
    public const string Article = "found-article";
    public const string Part = "found-part";
    public const string Points = "found-points";
    public const string Charged = "charged";
    public const string ChargedArticle = "charged-article";
    public const string ChargedPart = "charged-part";
    public const string ChargedPoints = "charged-points";
    public const string Procedure = "procedure";
    public const string Stage = "stage";
    public const string Recidivism = "recidivism";
    public const string Plea = "plea";
    public const string Damage = "damage";
    public const string Compensation = "compensation";
    public const string OffenceOn = "offence-on";
    public const string Minor = "minor";
    public const string PunishmentForm = "punishment-form";
    public const string PunishmentAmount = "punishment-amount";
    public const string PunishmentUnit = "punishment-unit";

    public const string ClaimType = "claim-type";
    public const string ClaimAmount = "claim-amount";
    public const string ClaimOutcome = "claim-outcome";
    public const string ClaimAwarded = "claim-awarded";

    /// <summary>Fields of the case, whatever is judged in it.</summary>
    public static readonly string[] OfCase = [Court, Region, CaseNumber, DecidedOn];

    /// <summary>Fields of a count.</summary>
    public static readonly string[] OfCount =
    [
        Article, Part, Points, ChargedArticle, ChargedPart, ChargedPoints, Procedure, Stage, Recidivism, Plea, Damage, Compensation, OffenceOn, Minor,
        PunishmentForm, PunishmentAmount, PunishmentUnit,
    ];

    /// <summary>Fields of a claim.</summary>
    public static readonly string[] OfClaim = [ClaimType, ClaimAmount, ClaimOutcome, ClaimAwarded];

    /// <summary>Every field that says something of the case.</summary>
    public static readonly string[] All = [.. OfCase, .. OfCount, .. OfClaim];

    /// <summary>Name of the hidden field that keeps what was read for a field.</summary>
    public static string Was(string name) => $"was-{name}";
}
