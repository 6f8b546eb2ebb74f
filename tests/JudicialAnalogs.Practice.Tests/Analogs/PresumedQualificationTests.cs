using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Tests.Analogs;

public class PresumedQualificationTests
{
    private static readonly CaseQuery Unnamed = MadeUpCount.Query(MadeUpCount.Of("asked")) with { Count = new CaseCount() };
    private static readonly DecidedCount Robbery = MadeUpCount.Of("robbery", found: new("191", "1", []));

    [Fact]
    public void Acts_alike_in_facts_vote_by_their_likeness()
    {
        var presumed = PresumedQualification.Of(Unnamed, [(MadeUpCount.Of("a"), 0.9), (MadeUpCount.Of("b"), 0.6), (Robbery, 0.5)])!;

        Assert.Equal(1.5 / 2, presumed.Of(MadeUpCount.Of("other")), 10);
        Assert.Equal(0.5 / 2, presumed.Of(Robbery with { Address = new("other-robbery", 0, 0) }), 10);
        Assert.Equal(0, presumed.Of(MadeUpCount.Of("murder", found: new("99", "1", []))));
    }

    [Fact]
    public void No_act_votes_for_itself()
    {
        var presumed = PresumedQualification.Of(Unnamed, [(MadeUpCount.Of("a"), 0.9), (MadeUpCount.Of("b"), 0.6), (Robbery, 0.5)])!;

        Assert.Equal(0, presumed.Of(Robbery));
        Assert.Equal(0.6 / 1.1, presumed.Of(MadeUpCount.Of("a")), 10);
    }

    [Fact]
    public void A_case_that_names_its_qualification_is_taken_at_its_word() =>
        Assert.Null(PresumedQualification.Of(MadeUpCount.Query(MadeUpCount.Of("asked")), [(MadeUpCount.Of("a"), 0.9), (MadeUpCount.Of("b"), 0.6), (Robbery, 0.5)]));

    [Fact]
    public void Two_acts_alike_are_too_few_to_presume_by() =>
        Assert.Null(PresumedQualification.Of(Unnamed, [(MadeUpCount.Of("a"), 0.9), (Robbery, 0.5), (MadeUpCount.Of("c"), 0)]));
}
