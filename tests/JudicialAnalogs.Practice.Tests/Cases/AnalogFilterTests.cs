using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Tests.Cases;

public class AnalogFilterTests
{
    private static readonly DecidedCount Count = MadeUpCount.Of("a", factors: ["53(1)(6)", "54(1)(1)"]) with { AppealOutcome = AppealOutcome.Upheld };

    public static TheoryData<string, AnalogFilter, bool> Filters => new()
    {
        { "no limit", AnalogFilter.None, true },
        { "its region among others", new() { Regions = ["Вторая область", "Первая область"] }, true },
        { "another region", new() { Regions = ["Вторая область"] }, false },
        { "another court", new() { Courts = ["Районный суд № 2"] }, false },
        { "its kind", new() { Kinds = [ActKind.Verdict] }, true },
        { "another kind", new() { Kinds = [ActKind.Appeal] }, false },
        { "another language", new() { Languages = [LawLanguage.Kazakh] }, false },
        { "another procedure", new() { Procedures = [Procedure.Jury] }, false },
        { "its outcome", new() { AppealOutcomes = [AppealOutcome.Upheld] }, true },
        { "another outcome", new() { AppealOutcomes = [AppealOutcome.Cancelled] }, false },
        { "its own day", new() { DecidedFrom = new(2025, 1, 15), DecidedTo = new(2025, 1, 15) }, true },
        { "from the day after", new() { DecidedFrom = new(2025, 1, 16) }, false },
        { "to the day before", new() { DecidedTo = new(2025, 1, 14) }, false },
        { "its part, which covers its point", new() { FoundUnder = [NormRef.Parse("УК 188(3)")] }, true },
        { "another point", new() { FoundUnder = [NormRef.Parse("УК 188(3)(1)")] }, false },
        { "one of its factors", new() { AcceptedFactors = [FactorCode.Parse("53(1)(6)")] }, true },
        { "one factor it lacks", new() { AcceptedFactors = [FactorCode.Parse("53(1)(6)"), FactorCode.Parse("53(1)(1)")] }, false },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_filter_lets_through_what_meets_every_limit(string limit, AnalogFilter filter, bool admitted) =>
        Assert.True(filter.Admits(Count) == admitted, limit);

    [Fact]
    public void An_act_without_a_day_meets_no_limit_on_days() =>
        Assert.False(new AnalogFilter { DecidedFrom = new(2000, 1, 1) }.Admits(Count with { DecidedOn = null }));
}
