using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Server.Mapping;

namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>What was read from a text, as the fields of the form show it.</summary>
internal static class CaseReadings
{
    /// <summary>Unit of a form that the contract does not have: a year is twelve months.</summary>
    public const string Years = "Years";

    private const int MonthsOfYear = 12;

    /// <summary>The values of a text.</summary>
    /// <param name="act">What was read; null without a text.</param>
    /// <param name="count">The count that is looked at; null when there is none.</param>
    public static CaseValues Of(CourtAct? act, DecidedCount? count)
    {
        var values = new CaseValues();
        if (act is null)
            return values;
        values[CaseFieldNames.Court] = act.Court;
        values[CaseFieldNames.Region] = act.Region;
        values[CaseFieldNames.CaseNumber] = act.CaseNumber;
        values[CaseFieldNames.DecidedOn] = CaseNumbers.Shown(act.Date);
        values[CaseFieldNames.Procedure] = Chosen((V1.Procedure)act.Procedure);
        if (count is not null)
            Add(values, CaseMapping.ToWire(count.Facts), PunishmentMapping.ToWire(count.Punishment));
        if (act.Claim is { } claim)
        {
            values[CaseFieldNames.ClaimType] = claim.Type;
            values[CaseFieldNames.ClaimAmount] = CaseNumbers.Shown(claim.AmountTenge);
            values[CaseFieldNames.ClaimOutcome] = Chosen((V1.ClaimOutcome)claim.Outcome);
            values[CaseFieldNames.ClaimAwarded] = CaseNumbers.Shown(claim.AwardedTenge);
        }

        return values;
    }

    /// <summary>Puts what a request gives into the fields: over what was read, or alone where a person checked it all.</summary>
    public static CaseValues Over(CaseValues read, V1.AssessDraftRequest request)
    {
        var given = request.Case ?? new V1.CaseDescription();
        var values = given.Checked ? new CaseValues() : read.Copy();
        Put(values, CaseFieldNames.Court, given.Court);
        Put(values, CaseFieldNames.Region, given.Region);
        Put(values, CaseFieldNames.CaseNumber, given.CaseNumber);
        Put(values, CaseFieldNames.DecidedOn, CaseNumbers.Shown(DayMapping.FromWire(given.DecidedOn, "case.decided_on")));
        Put(values, CaseFieldNames.Procedure, Chosen(given.Procedure));
        if (given.Count is { } count)
            Add(values, count, null);
        if (request.PunishmentOpen)
            Add(values, (V1.Punishment?)null);
        else if (request.Punishment is { } punishment)
            Add(values, punishment);
        if ((request.Claim ?? given.Claim) is { } claim)
        {
            Put(values, CaseFieldNames.ClaimType, claim.Type);
            Put(values, CaseFieldNames.ClaimAmount, CaseNumbers.Shown(claim.AmountTenge));
            Put(values, CaseFieldNames.ClaimOutcome, Chosen(claim.Outcome));
            Put(values, CaseFieldNames.ClaimAwarded, CaseNumbers.Shown(claim.AwardedTenge));
        }

        return values;
    }

    /// <summary>Name of a value of a list; empty for none.</summary>
    private static string Chosen<T>(T value)
        where T : struct, Enum => Enum.IsDefined(value) && !value.Equals(default(T)) ? value.ToString() : "";

    private static void Put(CaseValues values, string name, string value)
    {
        if (value.Length > 0)
            values[name] = value;
    }

    private static void Add(CaseValues values, V1.CaseCount count, V1.Punishment? punishment)
    {
        PutQualification(values, count.Found, CaseFieldNames.Article, CaseFieldNames.Part, CaseFieldNames.Points);
        PutQualification(values, count.Charged, CaseFieldNames.ChargedArticle, CaseFieldNames.ChargedPart, CaseFieldNames.ChargedPoints);
        if (count.Factors.Count > 0)
        {
            values.Factors.Clear();
            values.Factors.UnionWith(count.Factors);
        }

        Put(values, CaseFieldNames.Stage, Chosen(count.Stage));
        Put(values, CaseFieldNames.Recidivism, Chosen(count.Recidivism));
        Put(values, CaseFieldNames.Plea, Chosen(count.Plea));
        Put(values, CaseFieldNames.Compensation, Chosen(count.Compensation));
        Put(values, CaseFieldNames.Damage, CaseNumbers.Shown(count.DamageTenge));
        Put(values, CaseFieldNames.OffenceOn, CaseNumbers.Shown(DayMapping.FromWire(count.OffenceOn, "case.count.offence_on")));
        Put(values, CaseFieldNames.Minor, count.Minor ? "1" : "");
        if (punishment is not null)
            Add(values, punishment);
    }

    private static void PutQualification(CaseValues values, V1.Qualification? qualification, string article, string part, string points)
    {
        if (qualification is not { Article.Length: > 0 })
            return;
        values[article] = qualification.Article;
        values[part] = qualification.Part;
        values[points] = string.Join(", ", qualification.Points);
    }

    private static void Add(CaseValues values, V1.Punishment? punishment)
    {
        values[CaseFieldNames.PunishmentForm] = Chosen(punishment?.Form ?? default);
        var inYears = punishment is { Unit: V1.PunishmentUnit.Months, Amount: >= MonthsOfYear } && punishment.Amount % MonthsOfYear == 0;
        values[CaseFieldNames.PunishmentAmount] = CaseNumbers.Shown(inYears ? punishment!.Amount / MonthsOfYear : punishment?.Amount ?? 0);
        values[CaseFieldNames.PunishmentUnit] = inYears ? Years : Chosen(punishment?.Unit ?? default);
    }

    /// <summary>A typed size in the units of the contract.</summary>
    public static (double Amount, V1.PunishmentUnit Unit) Size(decimal amount, string unit) => unit == Years
        ? ((double)(amount * MonthsOfYear), V1.PunishmentUnit.Months)
        : ((double)amount, Enum.TryParse<V1.PunishmentUnit>(unit, out var known) && Enum.IsDefined(known) && !char.IsAsciiDigit(unit[0]) ? known : V1.PunishmentUnit.Unspecified);
}
