using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Tests.Analogs;

public class PresumedQualificationTests
{
    private static readonly CaseQuery Unnamed = MadeUpCount.Query(MadeUpCount.Of("asked")) with { Count = new CaseCount() };
    private static readonly DecidedCount Robbery = MadeUpCount.Of("robbery", found: new("191", "1", []));
    private static readonly DecidedClaim Loan = DecidedClaim.Of(new MadeUpClaim { Id = "loan" }.Build())!;

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
    public void The_part_with_most_votes_is_presumed_and_what_it_rests_on_is_told()
    {
        var presumed = PresumedQualification.Of(Unnamed, [(MadeUpCount.Of("a"), 0.9), (Robbery, 0.9), (MadeUpCount.Of("b", found: new("188", "3", ["1"])), 0.9), (MadeUpCount.Of("c"), 0.9)])!;

        Assert.Equal(MadeUpCount.Burglary.ToString(), presumed.Qualification?.ToString());
        Assert.Equal(4, presumed.Acts);
        Assert.Equal([(NormRef.Parse("УК 188(3)"), 3, 0.75), (NormRef.Parse("УК 191(1)"), 1, 0.25)], presumed.Shares.Select(share => (share.Part!, share.Acts, Math.Round(share.Share, 10))));
        Assert.False(presumed.Split);
    }

    [Fact]
    public void Votes_of_which_none_is_more_than_half_are_split()
    {
        var presumed = PresumedQualification.Of(Unnamed, [(Robbery, 0.9), (MadeUpCount.Of("a"), 0.9), (MadeUpCount.Of("b", found: new("190", "1", [])), 0.9)])!;

        Assert.True(presumed.Split);
        Assert.Equal(3, presumed.Shares.Count);
    }

    [Fact]
    public void Acquittals_vote_for_no_article_and_still_count_against_a_majority()
    {
        var acquittal = MadeUpCount.Of("x") with { Facts = new CaseCount() };

        var presumed = PresumedQualification.Of(Unnamed, [(acquittal, 0.9), (acquittal with { Address = new("y", 0, 0) }, 0.9), (Robbery, 0.9)])!;

        Assert.Equal("191", presumed.Qualification!.Article);
        Assert.Equal(1.0 / 3, Assert.Single(presumed.Shares).Share, 10);
        Assert.True(presumed.Split);
    }

    [Fact]
    public void Civil_acts_vote_for_their_kind_of_dispute_and_the_figures_take_it()
    {
        var presumed = PresumedQualification.Of(Unnamed, [(Loan, 0.9), (Loan with { Address = new("loan-2", 0, 0) }, 0.8), (Robbery, 0.5)])!;

        Assert.Null(presumed.Qualification);
        Assert.Equal(Loan.Facts.Category, presumed.Category);
        var taken = PresumedQualification.Applied(Unnamed, presumed);
        Assert.Equal(Loan.Facts.CategoryKey, taken.Claim!.CategoryKey);
        Assert.Null(taken.Count.Found);
    }

    [Fact]
    public void A_case_that_names_its_qualification_is_taken_at_its_word() =>
        Assert.Null(PresumedQualification.Of(MadeUpCount.Query(MadeUpCount.Of("asked")), [(MadeUpCount.Of("a"), 0.9), (MadeUpCount.Of("b"), 0.6), (Robbery, 0.5)]));

    [Fact]
    public void A_case_that_names_its_charge_alone_is_compared_and_drawn_by_its_charge()
    {
        var charged = Unnamed with { Count = new CaseCount { Charged = Robbery.Facts.Found } };

        Assert.Null(PresumedQualification.Of(charged, [(MadeUpCount.Of("a"), 0.9), (MadeUpCount.Of("b"), 0.6), (MadeUpCount.Of("c"), 0.5)]));
        Assert.Equal("191", PresumedQualification.Applied(charged, null).Count.Found!.Article);
    }

    [Fact]
    public void Two_acts_alike_are_too_few_to_presume_by() =>
        Assert.Null(PresumedQualification.Of(Unnamed, [(MadeUpCount.Of("a"), 0.9), (Robbery, 0.5), (MadeUpCount.Of("c"), 0)]));
}
