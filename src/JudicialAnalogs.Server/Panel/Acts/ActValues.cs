using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Panel.Wordings;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Acts;

/// <summary>What was read of an act's counts and of its claim, in words. What was not read is left out.</summary>
internal static class ActValues
{
    /// <summary>Values of a count.</summary>
    public static IEnumerable<ActValue> Of(Wording words, CourtAct act, int defendant, int index)
    {
        var (count, path) = (act.Defendants[defendant].Counts[index], $"defendants[{defendant}].counts[{index}]");
        if (NormWording.Of(words, CaseMapping.ToWire(count.Charged)) is { } charged)
            yield return Value("Panel.Case.Charged", charged, $"{path}.charged");
        yield return Value("Panel.Analog.Found", NormWording.Of(words, CaseMapping.ToWire(count.Found)) ?? words.Say("Panel.Qualification.None"), $"{path}.found");
        if (count.Stage is OffenceStage.Attempt or OffenceStage.Preparation)
            yield return Value("Panel.Stage", words.Say($"Panel.Stage.{count.Stage}"), $"{path}.stage");
        if (count.OffenceDate is { } day)
            yield return Value("Panel.Case.OffenceDay", words.Day(day), $"{path}.offence_date");
        if (count.DamageTenge is { } damage)
            yield return Value("Panel.Case.Damage", words.Say("Size.Tenge", words.Number(damage)), $"{path}.damage_tenge");
        if (count.Compensation != Compensation.Unspecified)
            yield return Value("Panel.Compensation", words.Say($"Panel.Compensation.{count.Compensation}"), $"{path}.compensation");
        yield return Value(
            "Panel.Analog.Punishment",
            count.Punishment is { } punishment ? PunishmentWording.Of(words, punishment) : words.Say(count.Acquitted ? "Panel.Counts.Acquitted" : "Panel.None"),
            count.Acquitted ? $"{path}.acquitted" : $"{path}.punishment");

        ActValue Value(string key, string value, string at) => new(words.Say(key), value, at, act.Provenance.GetValueOrDefault(at));
    }

    /// <summary>Values of a defendant beside the counts.</summary>
    public static IEnumerable<ActValue> Of(Wording words, CourtAct act, int index)
    {
        var (defendant, path) = (act.Defendants[index], $"defendants[{index}]");
        if (defendant.Plea != Plea.Unspecified)
            yield return Value(words.Say("Panel.Plea"), words.Say($"Panel.Plea.{defendant.Plea}"), $"{path}.plea");
        if (defendant.Recidivism != Recidivism.Unspecified)
            yield return Value(words.Say("Panel.Recidivism"), words.Say($"Panel.Recidivism.{defendant.Recidivism}"), $"{path}.recidivism");
        foreach (var factor in defendant.Factors)
        {
            var name = words.Say(factor.Code.ToString().StartsWith("54", StringComparison.Ordinal) ? "Panel.Case.Aggravating" : "Panel.Case.Mitigating");
            var place = NormWording.OfFactor(words, factor.Code.ToString());
            var value = factor.Standing == FactorStanding.Unspecified ? place : $"{place}, {words.Say($"Panel.Standing.{factor.Standing}")}";
            var source = act.Provenance.GetValueOrDefault($"{path}.factors[{factor.Code}]") ?? (factor.Span.Length > 0 ? new Provenance(0, "", factor.Span) : null);
            yield return new ActValue(name, value, $"{path}.factors[{factor.Code}]", source);
        }

        if (defendant.FinalPunishment is { } final)
            yield return Value(words.Say("Panel.Act.Final"), PunishmentWording.Of(words, final), $"{path}.final_punishment");

        ActValue Value(string name, string value, string at) => new(name, value, at, act.Provenance.GetValueOrDefault(at));
    }

    /// <summary>Values of a claim.</summary>
    public static IEnumerable<ActValue> Of(Wording words, CourtAct act, Claim claim)
    {
        if (claim.Type.Length > 0)
            yield return Value("Panel.Sides.Category", claim.Type, "claim.type");
        if (claim.AmountTenge is { } amount)
            yield return Value("Panel.Sides.Claimed", words.Say("Size.Tenge", words.Number(amount)), "claim.amount");
        yield return Value("Profile.Column.Outcome", words.Say($"ClaimOutcome.{claim.Outcome}"), "claim.outcome");
        if (claim.AwardedTenge is { } awarded)
            yield return Value("Panel.Sides.Awarded", words.Say("Size.Tenge", words.Number(awarded)), "claim.awarded");

        ActValue Value(string key, string value, string at) => new(words.Say(key), value, at, act.Provenance.GetValueOrDefault(at));
    }
}
