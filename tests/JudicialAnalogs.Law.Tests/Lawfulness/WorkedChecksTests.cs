using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Tests.Lawfulness;

/// <summary>The worked cases of the domain notes, each with the article behind it.</summary>
public class WorkedChecksTests
{
    [Theory]
    [InlineData("УК 188(3)(1)", 56, true)] // 55(2)(2): 2/3 of 7 years
    [InlineData("УК 188(3)(1)", 57, false)]
    [InlineData("УК 188(3)(3)", 56, true)]
    [InlineData("УК 188(3)(3)", 60, false)]
    [InlineData("УК 188(3)(2)", 84, true)] // 55(2), last sentence: неоднократность is an element
    [InlineData("УК 188(2)(1)", 60, true)] // the same: a group is an element
    [InlineData("УК 106(1)", 72, true)] // 55(2)(3): 3/4 of 8 years, against health
    [InlineData("УК 106(1)", 73, false)]
    [InlineData("УК 190(1)", 12, true)] // 55(2)(1): 1/2 of 2 years
    [InlineData("УК 190(1)", 13, false)]
    [InlineData("УК 293(2)(4)", 48, true)] // 55(2)(2): 2/3 of 6 years
    [InlineData("УК 293(2)(4)", 49, false)]
    public void Mitigating_without_aggravating_caps_the_term(string offence, int months, bool lawful)
    {
        var result = Of(Case(offence, Prison(months)) with { Factors = [FactorCode.Parse("53(1)(11)")] }, "УК 55(2)");

        Assert.Equal(lawful ? LawfulnessState.Lawful : LawfulnessState.OutsideTheLaw, result.State);
    }

    [Fact]
    public void An_aggravating_circumstance_lifts_the_cap()
    {
        var facts = Case("УК 188(3)(3)", Prison(80)) with { Factors = [FactorCode.Parse("53(1)(11)"), FactorCode.Parse("54(1)(12)")] };

        Assert.Equal(LawfulnessState.Lawful, Of(facts, "УК 55(2)").State);
    }

    [Fact]
    public void The_steps_show_how_the_bound_was_reckoned()
    {
        var result = Of(Case("УК 188(3)(3)", Prison(60)) with { Factors = [FactorCode.Parse("53(1)(6)")] }, "УК 55(2)");

        Assert.Equal(56, result.Bound);
        var step = Assert.Single(result.Steps);
        Assert.Equal("lawfulness.cap", step.Key);
        Assert.Equal(["УК 55(2)", "84 Months", "2/3", "56 Months"], step.Arguments);
    }

    [Fact]
    public void Repaired_damage_rules_out_imprisonment_where_milder_kinds_are_offered()
    {
        var facts = Case("УК 188(1)", Prison(12)) with { Compensation = Compensation.Full };

        Assert.Equal(LawfulnessState.OutsideTheLaw, Of(facts, "УК 55(1)(1)").State);
        Assert.Equal(LawfulnessState.OutsideTheLaw, Of(facts with { Punishment = Prison(12) with { Conditional = true } }, "УК 55(1)(1)").State);
        Assert.Equal(LawfulnessState.Lawful, Of(facts with { Compensation = Compensation.Partial }, "УК 55(1)(1)").State);
        Assert.Equal(LawfulnessState.CannotTell, Of(facts with { Compensation = Compensation.Unspecified }, "УК 55(1)(1)").State);
        Assert.Equal(LawfulnessState.Lawful, Of(Case("УК 188(3)(3)", Prison(30)) with { Compensation = Compensation.Full }, "УК 55(1)(1)").State);
    }

    [Theory]
    [InlineData("УК 188(3)(1)")]
    [InlineData("УК 188(3)(2)")]
    [InlineData("УК 188(3)(3)")]
    public void Accelerated_investigation_caps_at_half_even_with_an_element(string offence)
    {
        var facts = Case(offence, Prison(42)) with { Procedure = Procedure.Accelerated };

        Assert.Equal(LawfulnessState.Lawful, Of(facts, "УК 55(3)").State);
        Assert.Equal(LawfulnessState.OutsideTheLaw, Of(facts with { Punishment = Prison(43) }, "УК 55(3)").State);
    }

    [Theory]
    [InlineData(20, LawfulnessState.Lawful)]
    [InlineData(21, LawfulnessState.OutsideTheLaw)]
    [InlineData(9, LawfulnessState.OutsideTheLaw)]
    public void The_order_procedure_fines_a_misdemeanour_ten_to_twenty_indices(int indices, LawfulnessState state)
    {
        var facts = Case("УК 296(3)", new Punishment(PunishmentKind.Fine, indices, PunishmentUnit.MonthlyIndices)) with { Procedure = Procedure.Order };

        Assert.Equal(state, Of(facts, "УК 55(3)").State);
    }

    [Fact]
    public void An_attempt_caps_at_three_quarters_and_the_caps_multiply()
    {
        var attempt = Case("УК 188(3)(3)", Prison(63)) with { Stage = OffenceStage.Attempt };

        Assert.Equal(LawfulnessState.Lawful, Of(attempt, "УК 56").State);
        Assert.Equal(LawfulnessState.OutsideTheLaw, Of(attempt with { Punishment = Prison(64) }, "УК 56").State);
        Assert.Equal(42, Of(attempt with { Factors = [FactorCode.Parse("53(2)")] }, "УК 55(2)").Bound);
        Assert.Equal(42, Of(attempt with { Stage = OffenceStage.Preparation }, "УК 56").Bound);
    }

    [Fact]
    public void Recidivism_and_especially_grave_crimes_bar_a_conditional_sentence()
    {
        var conditional = Case("УК 188(3)(3)", Prison(36) with { Conditional = true });

        Assert.Equal(LawfulnessState.Lawful, Of(conditional, "УК 63(6)").State);
        Assert.Equal(LawfulnessState.OutsideTheLaw, Of(conditional with { Recidivism = Recidivism.Recidivism }, "УК 63(6)").State);
        Assert.Equal(LawfulnessState.CannotTell, Of(conditional with { Recidivism = Recidivism.Unspecified }, "УК 63(6)").State);
    }

    [Fact]
    public void Community_service_for_a_grave_crime_is_outside_the_law()
    {
        var service = new Punishment(PunishmentKind.CommunityService, 400, PunishmentUnit.Hours);

        Assert.Equal(LawfulnessState.OutsideTheLaw, Of(Case("УК 188(3)(3)", service), "УК 43(2)").State);
        Assert.Equal(LawfulnessState.Lawful, Of(Case("УК 188(1)", service), "УК 43(2)").State);
        Assert.Equal(LawfulnessState.CannotTell, Of(Case("УК 293(2)(4)", service), "УК 43(2)").State);
    }

    [Fact]
    public void The_list_of_aggravating_circumstances_is_closed_and_elements_count_once()
    {
        Assert.Equal(LawfulnessState.OutsideTheLaw, Of(Case("УК 188(1)", Prison(6)) with { Factors = [FactorCode.Parse("54(3)")] }, "УК 54(3)").State);
        Assert.Equal(LawfulnessState.OutsideTheLaw, Of(Case("УК 188(3)(2)", Prison(30)) with { Factors = [FactorCode.Parse("54(1)(1)")] }, "УК 54(2)").State);
        Assert.Equal(LawfulnessState.Lawful, Of(Case("УК 188(3)(3)", Prison(30)) with { Factors = [FactorCode.Parse("54(1)(1)")] }, "УК 54(3)").State);
    }

    [Fact]
    public void The_sanction_gives_kinds_and_bounds()
    {
        Assert.Equal(LawfulnessState.Lawful, Of(Case("УК 188(3)(3)", Prison(84)), "УК 52(1)").State);
        Assert.Equal(LawfulnessState.OutsideTheLaw, Of(Case("УК 188(3)(3)", Prison(85)), "УК 52(1)").State);
        Assert.Equal(LawfulnessState.OutsideTheLaw, Of(Case("УК 188(3)(3)", Prison(23)), "УК 52(1)").State);
        Assert.Equal(LawfulnessState.Lawful, Of(Case("УК 188(3)(3)", Prison(23)) with { Factors = [FactorCode.Parse("53(2)")] }, "УК 52(1)").State);
        var fine = new Punishment(PunishmentKind.Fine, 300, PunishmentUnit.MonthlyIndices);
        Assert.Equal(LawfulnessState.OutsideTheLaw, Of(Case("УК 188(3)(3)", fine), "УК 52(1)").State);
        Assert.Equal(LawfulnessState.Lawful, Of(Case("УК 188(3)(3)", fine) with { ExceptionalCircumstances = true }, "УК 52(1)").State);
        Assert.Equal(LawfulnessState.CannotTell, Of(Case("УК 188(3)(3)", Prison(30)) with { Sanction = null }, "УК 52(1)").State);
    }

    [Fact]
    public void A_missing_fact_is_never_silently_lawful()
    {
        var unknown = new LawfulnessCase { Offence = NormRef.Parse("УК 188(3)(3)"), Punishment = Prison(30) };

        var results = LawfulnessCheck.Run(unknown);

        Assert.Equal(LawfulnessState.CannotTell, LawfulnessCheck.Summary(results));
        Assert.All(results.Where(result => result.State == LawfulnessState.CannotTell), result => Assert.StartsWith("fact.", result.MissingFact));
        Assert.Equal(LawfulnessState.Lawful, LawfulnessCheck.Summary(LawfulnessCheck.Run(Case("УК 188(3)(3)", Prison(30)))));
    }

    private static LawfulnessResult Of(LawfulnessCase facts, string norm) =>
        LawfulnessCheck.Run(facts).Where(result => result.Norm.ToString() == norm).MinBy(result => result.State == LawfulnessState.Lawful)
        ?? throw new InvalidOperationException($"No rule answered for {norm}.");

    private static LawfulnessCase Case(string offence, Punishment punishment)
    {
        var reference = NormRef.Parse(offence);
        return new LawfulnessCase
        {
            Offence = reference,
            Punishment = punishment,
            Sanction = KnownSanctions.Instance.Newest(reference),
            Traits = OffenceTraits.Of(reference),
            Factors = [],
            Stage = OffenceStage.Completed,
            Procedure = Procedure.General,
            Recidivism = Recidivism.None,
            Compensation = Compensation.None,
            ViolenceAgainstMinor = false,
            Minor = false,
            MilderKindsRuledOut = true,
            ExceptionalCircumstances = false,
            LawGround = MilderLawGround.OffenceDate,
            EarlierConvictions = [],
            AdditionalPunishments = [],
            PropertyToConfiscate = false,
        };
    }

    private static Punishment Prison(int months) => new(PunishmentKind.Imprisonment, months, PunishmentUnit.Months);
}
