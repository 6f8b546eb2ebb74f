using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>Where in the text the values of the form were read.</summary>
internal static class CaseMarks
{
    /// <summary>Provenance of each field of the form that has one; circumstances by their codes.</summary>
    /// <param name="act">What was read.</param>
    /// <param name="count">The count that is looked at.</param>
    public static IEnumerable<(string Field, Provenance From)> Of(CourtAct act, DecidedCount? count)
    {
        foreach (var (field, paths) in Paths(count))
        {
            if (paths.Select(path => act.Provenance.GetValueOrDefault(path)).FirstOrDefault(from => from is not null) is { } from)
                yield return (field, from);
        }

        if (count is null)
            yield break;
        var defendant = $"defendants[{count.Address.Defendant}]";
        foreach (var code in count.Facts.Factors.Select(factor => factor.ToString()).Order(StringComparer.Ordinal))
        {
            if (act.Provenance.GetValueOrDefault($"{defendant}.factors[{code}]") is { } from)
                yield return (code, from);
        }
    }

    private static IEnumerable<(string Field, string[] Paths)> Paths(DecidedCount? count)
    {
        yield return (CaseFieldNames.Court, ["court"]);
        yield return (CaseFieldNames.Region, ["region"]);
        yield return (CaseFieldNames.CaseNumber, ["case_number"]);
        yield return (CaseFieldNames.DecidedOn, ["date"]);
        yield return (CaseFieldNames.Procedure, ["procedure"]);
        yield return (CaseFieldNames.ClaimType, ["claim.type"]);
        yield return (CaseFieldNames.ClaimAmount, ["claim.amount"]);
        yield return (CaseFieldNames.ClaimOutcome, ["claim.outcome"]);
        yield return (CaseFieldNames.ClaimAwarded, ["claim.awarded"]);
        if (count is null)
            yield break;
        var defendant = $"defendants[{count.Address.Defendant}]";
        var judged = $"{defendant}.counts[{count.Address.Count}]";
        yield return (CaseFieldNames.Found, [$"{judged}.found"]);
        yield return (CaseFieldNames.Charged, [$"{judged}.charged"]);
        yield return (CaseFieldNames.Stage, [$"{judged}.stage", $"{defendant}.counts[0].stage"]);
        yield return (CaseFieldNames.Recidivism, [$"{defendant}.recidivism"]);
        yield return (CaseFieldNames.Plea, [$"{defendant}.plea"]);
        yield return (CaseFieldNames.Damage, [$"{judged}.damage_tenge"]);
        // Damage counts as made good where that circumstance was accepted: the same words.
        yield return (CaseFieldNames.Compensation, [$"{judged}.compensation", $"{defendant}.factors[53(1)(6)]"]);
        yield return (CaseFieldNames.OffenceOn, [$"{judged}.offence_date"]);
        yield return (CaseFieldNames.PunishmentForm, [$"{judged}.punishment", $"{defendant}.final_punishment"]);
    }
}
