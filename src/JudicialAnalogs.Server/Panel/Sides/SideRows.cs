using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Panel.Wordings;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Sides;

/// <summary>What of two cases is set beside each other, in the order a judge asks for it.</summary>
internal static class SideRows
{
    /// <summary>The lines. What only one kind of case has is left out for the other.</summary>
    public static IEnumerable<SideRow> Of(Wording words, ComparedCase first, ComparedCase second)
    {
        yield return Row("Panel.Filter.Region", side => side.Unit is { Region.Length: > 0 } unit ? unit.Region : null);
        yield return Row("Panel.Filter.Language", side => side.Unit is { } unit ? FilterLanguage(unit) : null);
        if (first.Claim is null && second.Claim is null)
        {
            foreach (var row in Criminal())
                yield return row;
        }
        else
        {
            yield return Row("Panel.Sides.Category", side => side.Claim is { Type.Length: > 0 } claim ? claim.Type : null);
            yield return Row("Panel.Sides.Claimed", side => Sum(side.Claim?.AmountTenge));
            yield return Row("Profile.Column.Outcome", side => side.Claim is { Outcome: not V1.ClaimOutcome.Unspecified } claim ? words.Say($"ClaimOutcome.{(Law.Acts.ClaimOutcome)claim.Outcome}") : null);
            yield return Row("Panel.Sides.Awarded", side => Sum(side.Claim?.AwardedTenge));
        }

        yield return Row("Panel.Analog.Appeal", side => side.Unit is { } unit ? words.Say($"Panel.Appeal.{unit.AppealOutcome}") : null);
        yield return SideRow.Of(words.Say("Panel.Sides.Norms"), first.Norms, second.Norms, norm => NormWording.Of(words, norm));

        IEnumerable<SideRow> Criminal()
        {
            yield return Row("Panel.Case.Charged", side => NormWording.Of(words, side.Count.Charged));
            yield return Row("Panel.Analog.Found", side => NormWording.Of(words, side.Count.Found));
            yield return Factors("Panel.Case.Mitigating", "53");
            yield return Factors("Panel.Case.Aggravating", "54");
            yield return Row("Panel.Case.Procedure", side => side.Procedure == V1.Procedure.Unspecified ? null : words.Say($"Procedure.{side.Procedure}"));
            yield return Row("Panel.Stage", side => words.Say(side.Count.Stage is V1.OffenceStage.Attempt or V1.OffenceStage.Preparation ? $"Panel.Stage.{side.Count.Stage}" : "Panel.Sides.Completed"));
            yield return Row("Panel.Plea", side => side.Count.Plea == V1.Plea.Unspecified ? null : words.Say($"Panel.Plea.{side.Count.Plea}"));
            yield return Row("Panel.Recidivism", side => side.Count.Recidivism == V1.Recidivism.Unspecified ? null : words.Say($"Panel.Recidivism.{side.Count.Recidivism}"));
            yield return Row("Panel.Case.Damage", side => Sum(side.Count.DamageTenge));
            yield return Row("Panel.Compensation", side => side.Count.Compensation == V1.Compensation.Unspecified ? null : words.Say($"Panel.Compensation.{side.Count.Compensation}"));
            yield return Row("Panel.Analog.Punishment", side => SizeWording.Of(words, side.Punishment) ?? (side.Unit is DecidedCount { Acquitted: true } ? words.Say("Panel.Counts.Acquitted") : null));
        }

        SideRow Row(string key, Func<ComparedCase, string?> value) => SideRow.Of(words.Say(key), value(first), value(second));

        SideRow Factors(string key, string article) => SideRow.Of(words.Say(key), Codes(first, article), Codes(second, article), code => NormWording.OfFactor(words, code));

        string? Sum(double? tenge) => tenge is > 0 ? words.Say("Size.Tenge", words.Number((decimal)tenge)) : null;

        string? FilterLanguage(DecidedUnit unit) => LanguageMapping.ToWire(unit.Language) is var language && language != V1.Language.Unspecified ? words.Say($"Panel.ActLanguage.{language}") : null;
    }

    private static List<string> Codes(ComparedCase side, string article) => [.. side.Count.Factors.Where(code => code.StartsWith($"{article}(", StringComparison.Ordinal))];
}
