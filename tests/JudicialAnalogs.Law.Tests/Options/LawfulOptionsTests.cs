using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Options;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Tests.Options;

/// <summary>The worked cases of the domain notes, asked as "what may be imposed".</summary>
public class LawfulOptionsTests
{
    [Theory]
    [InlineData("УК 188(3)(1)", 56)] // 55(2)(2): 2/3 of 7 years
    [InlineData("УК 188(3)(3)", 56)]
    [InlineData("УК 188(3)(2)", 84)] // 55(2), last sentence: неоднократность is an element
    [InlineData("УК 188(2)(1)", 60)] // the same: a group is an element
    [InlineData("УК 106(1)", 72)] // 3/4 of 8 years, against health
    [InlineData("УК 190(1)", 12)] // 1/2 of 2 years
    [InlineData("УК 293(2)(4)", 48)] // 2/3 of 6 years
    public void Mitigating_without_aggravating_caps_imprisonment(string offence, int most)
    {
        var option = Of(Case(offence) with { Factors = [FactorCode.Parse("53(1)(11)")] }, PunishmentForm.Imprisonment);

        Assert.Equal((OptionState.Open, (decimal?)most), (option.Bounds.State, option.Bounds.Maximum));
    }

    [Fact]
    public void Mitigating_opens_what_lies_below_the_minimum_down_to_the_general_part()
    {
        Assert.Equal(24, Of(Case("УК 188(3)(3)"), PunishmentForm.Imprisonment).Bounds.Minimum);
        Assert.Equal(6, Of(Case("УК 188(3)(3)") with { Factors = [FactorCode.Parse("53(1)(11)")] }, PunishmentForm.Imprisonment).Bounds.Minimum);
        Assert.Null(Of(Case("УК 188(3)(3)") with { Factors = [FactorCode.Parse("53(1)(11)")] }, PunishmentForm.RestrictionOfLiberty).Bounds.Minimum); // 44(4)
    }

    [Fact]
    public void Repaired_damage_leaves_no_imprisonment_where_milder_kinds_are_offered()
    {
        var repaired = Case("УК 188(1)") with { Compensation = Compensation.Full };

        var prison = Of(repaired, PunishmentForm.Imprisonment);
        Assert.Equal(OptionState.Excluded, prison.Bounds.State);
        Assert.Contains(NormRef.Parse("УК 55(1)(1)"), prison.Norms);
        Assert.Equal(OptionState.Excluded, Of(repaired, PunishmentForm.ConditionalImprisonment).Bounds.State);
        Assert.Equal(OptionState.Open, Of(repaired, PunishmentForm.Fine).Bounds.State);
        Assert.Equal(OptionState.Open, Of(Case("УК 188(1)"), PunishmentForm.Imprisonment).Bounds.State);
    }

    [Theory]
    [InlineData("УК 188(3)(1)")]
    [InlineData("УК 188(3)(2)")]
    [InlineData("УК 188(3)(3)")]
    public void Accelerated_investigation_caps_at_half_even_with_an_element(string offence) =>
        Assert.Equal(42, Of(Case(offence) with { Procedure = Procedure.Accelerated }, PunishmentForm.Imprisonment).Bounds.Maximum);

    [Fact]
    public void An_attempt_caps_at_three_quarters_and_the_caps_multiply()
    {
        var attempt = Case("УК 188(3)(3)") with { Stage = OffenceStage.Attempt };

        Assert.Equal(63, Of(attempt, PunishmentForm.Imprisonment).Bounds.Maximum);
        Assert.Equal(42, Of(attempt with { Factors = [FactorCode.Parse("53(2)")] }, PunishmentForm.Imprisonment).Bounds.Maximum);
    }

    [Fact]
    public void The_order_procedure_leaves_only_its_fine()
    {
        var options = LawfulOptions.Of(Case("УК 296(3)") with { Procedure = Procedure.Order });

        var open = Assert.Single(options, option => option.Bounds.State != OptionState.Excluded);
        Assert.Equal((PunishmentForm.Fine, (decimal?)10, (decimal?)20), (open.Form, open.Bounds.Minimum, open.Bounds.Maximum));
    }

    [Fact]
    public void Recidivism_bars_a_conditional_sentence_and_says_by_which_norm()
    {
        var barred = Of(Case("УК 188(3)(3)") with { Recidivism = Recidivism.Recidivism }, PunishmentForm.ConditionalImprisonment);

        Assert.Equal(OptionState.Excluded, barred.Bounds.State);
        Assert.Contains(NormRef.Parse("УК 63(6)"), barred.Norms);
        Assert.Equal(OptionState.Open, Of(Case("УК 188(3)(3)"), PunishmentForm.ConditionalImprisonment).Bounds.State);
    }

    [Fact]
    public void A_kind_the_sanction_does_not_offer_opens_only_with_exceptional_circumstances()
    {
        var grave = Case("УК 188(3)(3)") with { ExceptionalCircumstances = null };

        var fine = Of(grave, PunishmentForm.Fine);
        Assert.Equal(OptionState.Excluded, fine.Bounds.State);
        var condition = Assert.Single(fine.Conditions, condition => condition.Fact == "option.if.exceptional_circumstances");
        Assert.Equal(OptionState.Open, condition.Bounds.State);
        Assert.Equal(OptionState.Excluded, Of(grave with { ExceptionalCircumstances = true }, PunishmentForm.CommunityService).Bounds.State); // 43(2): not for grave crimes
    }

    [Fact]
    public void A_fact_that_changes_nothing_is_not_asked_for()
    {
        var fine = Of(Case("УК 188(1)") with { PersonExempt = null }, PunishmentForm.Fine);
        var service = Of(Case("УК 188(1)") with { PersonExempt = null }, PunishmentForm.CommunityService);

        Assert.Empty(fine.Conditions);
        Assert.Equal(["option.if.person_exempt"], service.Conditions.Select(condition => condition.Fact));
        Assert.Equal(OptionState.Excluded, service.Conditions[0].Bounds.State);
    }

    [Fact]
    public void A_part_whose_points_differ_leaves_the_cap_open_until_the_point_is_named()
    {
        var part = Of(Case("УК 188(3)") with { Factors = [FactorCode.Parse("53(1)(11)")] }, PunishmentForm.Imprisonment);

        Assert.Equal(56, part.Bounds.Maximum);
        Assert.Contains(part.Conditions, condition => condition.Fact == "fact.element_of_offence" && condition.Bounds.Maximum == 84);
    }

    [Fact]
    public void The_steps_name_what_binds_each_end()
    {
        var option = Of(Case("УК 188(3)(3)") with { Factors = [FactorCode.Parse("53(1)(6)")] }, PunishmentForm.Imprisonment);

        Assert.Contains(option.Steps, step => step.Key == "lawfulness.cap" && step.Arguments.SequenceEqual(["УК 55(2)", "84 Months", "2/3", "56 Months"]));
        Assert.Contains(NormRef.Parse("УК 55(2)"), option.Norms);
        Assert.Contains(NormRef.Parse("УК 46(3)"), option.Norms);
        Assert.Contains(option.Steps, step => step.Key == "lawfulness.below_minimum_allowed");
    }

    [Fact]
    public void The_ends_of_the_sanction_are_told_once()
    {
        var step = Assert.Single(Of(Case("УК 188(3)(3)"), PunishmentForm.Imprisonment).Steps);

        Assert.Equal("lawfulness.within_sanction", step.Key);
    }

    [Fact]
    public void A_minor_has_limits_of_their_own()
    {
        var minor = Case("УК 188(3)(3)") with { Minor = true, OwnMeans = null };

        Assert.Equal(24, Of(minor, PunishmentForm.RestrictionOfLiberty).Bounds.Maximum); // 81(6)
        Assert.Equal(OptionState.Excluded, Of(minor, PunishmentForm.LifeImprisonment).Bounds.State);
        Assert.Contains(Of(Case("УК 188(1)") with { Minor = true, OwnMeans = null }, PunishmentForm.Fine).Conditions, condition => condition.Fact == "option.if.no_own_means");
    }

    [Fact]
    public void A_fine_offered_in_multiples_has_an_option_in_multiples()
    {
        var bribe = Of(Case("УК 366(1)"), PunishmentForm.Fine);

        Assert.Equal((PunishmentUnit.MultiplesOfSum, OptionState.Open, (decimal?)20, (decimal?)50), (bribe.Unit, bribe.Bounds.State, bribe.Bounds.Minimum, bribe.Bounds.Maximum));
    }

    [Fact]
    public void Life_stands_without_bounds_where_the_sanction_offers_it()
    {
        Assert.Equal(new OptionBounds(OptionState.Open, null, null), Of(Case("УК 99(2)"), PunishmentForm.LifeImprisonment).Bounds);
        Assert.Equal(OptionState.Excluded, Of(Case("УК 99(1)"), PunishmentForm.LifeImprisonment).Bounds.State);
    }

    [Fact]
    public void Without_a_sanction_nothing_is_offered() => Assert.Empty(LawfulOptions.Of(Case("УК 188(3)(3)") with { Sanction = null }));

    private static LawfulOption Of(LawfulnessCase facts, PunishmentForm form) => Assert.Single(LawfulOptions.Of(facts), option => option.Form == form);

    private static LawfulnessCase Case(string offence)
    {
        var reference = NormRef.Parse(offence);
        return new LawfulnessCase
        {
            Offence = reference,
            Punishment = new Punishment(PunishmentKind.Unspecified, 0, PunishmentUnit.Unspecified),
            Sanction = KnownSanctions.Instance.Newest(reference),
            Traits = OffenceTraits.Of(reference),
            Factors = [],
            Stage = OffenceStage.Completed,
            Procedure = Procedure.General,
            Recidivism = Recidivism.None,
            Compensation = Compensation.None,
            ViolenceAgainstMinor = false,
            VictimAge = 40,
            Minor = false,
            PersonExempt = false,
            CriminalGroup = false,
            ExceptionalCircumstances = false,
            LawGround = MilderLawGround.OffenceDate,
        };
    }
}
