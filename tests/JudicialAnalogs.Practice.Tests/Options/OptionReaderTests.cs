using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Options;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Practice.Options;

namespace JudicialAnalogs.Practice.Tests.Options;

public class OptionReaderTests
{
    private static readonly DateOnly Day = new(2026, 8, 1);
    private static readonly OptionReader Reader = new(new LawfulnessCases(new ApplicableSanctions(null)));

    [Fact]
    public void Of_points_found_together_the_one_with_an_aggravating_circumstance_built_in_decides()
    {
        var mitigated = new HashSet<FactorCode> { FactorCode.Parse("53(1)(11)") };

        Assert.Equal(56, Most(Count(["1", "3"]) with { Factors = mitigated }));
        Assert.Equal(84, Most(Count(["1", "2"]) with { Factors = mitigated }));
    }

    [Fact]
    public void A_case_without_circumstances_is_told_what_a_mitigating_one_would_change()
    {
        var prison = Of(Count(["3"]));

        Assert.Equal(84, prison.Bounds.Maximum);
        Assert.Contains(prison.Conditions, condition => condition is { Fact: "option.if.mitigating", Bounds.Maximum: 56 });
    }

    [Fact]
    public void The_law_applied_and_its_category_are_told()
    {
        var options = Reader.Read(Count(["3"]), Day)!;

        Assert.Equal((SanctionOrigin.BuiltIn, MilderLawGround.OffenceDate, (OffenceCategory?)OffenceCategory.Grave), (options.Law.Origin, options.Law.Ground, options.Category));
    }

    [Fact]
    public void Nothing_found_has_no_options() => Assert.Null(Reader.Read(new CaseCount(), Day));

    private static decimal? Most(CaseCount count) => Of(count).Bounds.Maximum;

    private static LawfulOption Of(CaseCount count) => Assert.Single(Reader.Read(count, Day)!.Options, option => option.Form == PunishmentForm.Imprisonment);

    private static CaseCount Count(string[] points) => new()
    {
        Found = new Qualification("188", "3", points),
        Stage = OffenceStage.Completed,
        OffenceDate = new DateOnly(2026, 6, 1),
    };
}
