using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Options;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Tests.Lawfulness;

namespace JudicialAnalogs.Law.Tests.Options;

/// <summary>Options and rules never disagree: both directions, for every case whose facts are known.</summary>
public class LawfulOptionsPropertyTests
{
    // Rules that look at something else than form and size of the main punishment.
    private static readonly HashSet<string> Others =
        ["УК 6(1)", "УК 14", "УК 40(3)", "УК 50(2)", "УК 52(2)", "УК 53(3)", "УК 54(2)", "УК 54(3)"];

    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithReplay(20260722, 17).WithMaxTest(300);

    [Fact]
    public void What_an_option_lets_through_no_rule_forbids_and_what_lies_outside_none_calls_lawful() =>
        Prop.ForAll(Asked().ToArbitrary(), asked =>
        {
            foreach (var option in LawfulOptions.Of(asked.Facts).Where(option => option.Bounds.State == OptionState.Open && option.Form != PunishmentForm.LifeImprisonment))
            {
                var (low, high) = (option.Bounds.Minimum ?? 0.01m, option.Bounds.Maximum!.Value);
                foreach (var inside in new[] { low, high, low + ((high - low) * asked.Place) })
                {
                    if (StateOf(asked.Facts, option, inside) != LawfulnessState.Lawful)
                        throw new InvalidOperationException($"{option.Form} {inside} inside {option.Bounds}: {Told(asked.Facts, option, inside)}");
                }

                decimal[] outside = option.Bounds.Minimum is { } minimum ? [high * 1.01m, high * 3, minimum * 0.99m] : [high * 1.01m, high * 3];
                if (outside.Any(size => StateOf(asked.Facts, option, size) == LawfulnessState.Lawful))
                    throw new InvalidOperationException($"{option.Form} outside {option.Bounds} is lawful");
            }

            return true;
        }).Check(Repeatable);

    [Fact]
    public void No_size_of_an_excluded_form_is_let_through_by_the_rules() =>
        Prop.ForAll(Asked().ToArbitrary(), asked => LawfulOptions.Of(asked.Facts)
            .Where(option => option.Bounds.State == OptionState.Excluded && option.Form != PunishmentForm.LifeImprisonment)
            .All(option => StateOf(asked.Facts, option, 1 + (asked.Place * 300)) == LawfulnessState.OutsideTheLaw
                && option.Norms.Count > 0 && option.Steps.Count > 0)).Check(Repeatable);

    [Fact]
    public void Taking_a_fact_away_is_answered_with_a_condition_or_changes_nothing() =>
        Prop.ForAll(Asked().ToArbitrary(), asked =>
        {
            var poorer = LawfulOptions.Of(asked.Facts with { ExceptionalCircumstances = null, PersonExempt = null });
            var told = LawfulOptions.Of(asked.Facts with { ExceptionalCircumstances = true, PersonExempt = false });
            return poorer.Zip(told).All(pair => pair.First.Bounds == pair.Second.Bounds
                || pair.First.Conditions.Any(condition => condition.Fact == "option.if.exceptional_circumstances" && condition.Bounds == pair.Second.Bounds));
        }).Check(Repeatable);

    private static string Told(LawfulnessCase facts, LawfulOption option, decimal size) =>
        string.Join("; ", Answers(facts, option, size).Where(result => result.State != LawfulnessState.Lawful).Select(result => $"{result.Rule} {result.State} {result.MissingFact}"));

    private static LawfulnessState StateOf(LawfulnessCase facts, LawfulOption option, decimal size) => LawfulnessCheck.Summary(Answers(facts, option, size));

    private static IEnumerable<LawfulnessResult> Answers(LawfulnessCase facts, LawfulOption option, decimal size)
    {
        var kind = option.Form switch
        {
            PunishmentForm.ConditionalImprisonment or PunishmentForm.Imprisonment => PunishmentKind.Imprisonment,
            _ => Enum.Parse<PunishmentKind>(option.Form.ToString()),
        };
        var punishment = new Punishment(kind, size, option.Unit, option.Form == PunishmentForm.ConditionalImprisonment);
        return LawfulnessCheck.Run(facts with { Punishment = punishment }).Where(result => !Others.Contains(result.Rule.ToString()));
    }

    // Obligatory additional punishments are another matter than form and size.
    private static Gen<(LawfulnessCase Facts, decimal Place)> Asked() =>
        from facts in LawfulnessPropertyTests.Cases()
        from place in Gen.Choose(0, 100)
        select (facts with { AdditionalPunishments = [], PropertyToConfiscate = false, Sanction = facts.Sanction! with { Obligatory = [] } }, place / 100m);
}
