using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Audit;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Tests.Audit;

public class CaseFatesTests
{
    private const string Court = "Районный суд № 1";
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static readonly DecidedCount Final = MadeUpCount.Of("final") with { CaseNumber = "1-25/2026", DecidedOn = Day, AppealOutcome = AppealOutcome.Changed };

    private static readonly DecidedCount Other = MadeUpCount.Of("other") with { CaseNumber = "1-25/2026", Court = "Районный суд № 2", DecidedOn = Day };

    [Fact]
    public void The_final_act_is_found_by_number_and_court_among_courts_that_share_the_number()
    {
        var fate = Of(Drafted() with { CaseNumber = "дело № 1–25/26" }, Final, Other);

        Assert.Equal((FinalActLink.CaseNumberAndCourt, "final", AppealOutcome.Changed), (fate.Link, fate.ActId, fate.Outcome));
    }

    [Fact]
    public void A_number_alone_suffices_where_one_act_has_it_and_not_where_courts_share_it()
    {
        Assert.Equal((FinalActLink.CaseNumber, "final"), Found(Of(Drafted() with { Court = "" }, Final)));
        Assert.Equal((FinalActLink.Ambiguous, ""), Found(Of(Drafted() with { Court = "" }, Final, Other)));
    }

    [Fact]
    public void The_same_number_of_another_court_is_another_case() =>
        Assert.Equal((FinalActLink.NotInArchive, ""), Found(Of(Drafted(), Other)));

    [Fact]
    public void Of_two_acts_under_a_number_the_one_on_the_article_of_the_draft_is_meant()
    {
        var severed = Final with { Address = new CountAddress("severed", 0, 0), Facts = Final.Facts with { Found = new Qualification("190", "2", []) } };

        Assert.Equal((FinalActLink.CaseNumberAndCourt, "severed"), Found(Of(Drafted() with { Article = "190" }, Final, severed)));
        Assert.Equal((FinalActLink.Ambiguous, ""), Found(Of(Drafted() with { Article = "" }, Final, severed)));
    }

    [Fact]
    public void Without_a_number_court_day_and_article_find_it_and_another_number_on_that_day_does_not()
    {
        var unnumbered = Drafted() with { CaseNumber = "" };
        var theft = Final with { Address = new CountAddress("fraud", 0, 0), CaseNumber = "1-26/2026", Facts = Final.Facts with { Found = new Qualification("190", "2", []) } };

        Assert.Equal((FinalActLink.CourtAndDay, "final"), Found(Of(unnumbered, Final, theft)));
        Assert.Equal((FinalActLink.NotInArchive, ""), Found(Of(Drafted() with { CaseNumber = "1-99/2026" }, Final, theft)));
        Assert.Equal(FinalActLink.NothingToGoBy, Of(unnumbered with { DecidedOn = null }, Final).Link);
        Assert.Equal(FinalActLink.NothingToGoBy, Of(unnumbered with { Court = "" }, Final).Link);
    }

    [Fact]
    public void Acts_of_higher_courts_are_named_and_are_never_the_final_act_of_the_first_instance()
    {
        var appeal = Higher("appeal") with { CaseNumber = "1-25/2026", DecidedOn = Day.AddDays(40) };
        var cassation = Higher("cassation") with { CaseNumber = "2к-7/2026", DecidedOn = Day.AddDays(90), Reviewed = new ReviewedJudgment(Court, Day) };
        var elsewhere = Higher("elsewhere") with { CaseNumber = "1-25/2026", DecidedOn = Day.AddDays(50), Reviewed = new ReviewedJudgment("Районный суд № 2", Day) };
        var otherArticle = cassation with { Address = new CountAddress("fraud", 0, 0), Facts = cassation.Facts with { Found = new Qualification("190", "2", []) } };

        var fate = Of(Drafted(), cassation, Final, elsewhere, appeal, otherArticle);

        Assert.Equal("final", fate.ActId);
        Assert.Equal(["appeal", "cassation"], fate.HigherActs);
    }

    [Fact]
    public void An_appeal_that_does_not_say_what_it_reviews_is_left_out_where_courts_share_the_number()
    {
        var appeal = Higher("appeal") with { CaseNumber = "1-25/2026", DecidedOn = Day.AddDays(40) };

        Assert.Empty(Of(Drafted(), Final, Other, appeal).HigherActs);
    }

    private static DecidedCount Higher(string id) =>
        MadeUpCount.Of(id) with { Kind = ActKind.Appeal, Instance = Instance.Appeal, Court = "Областной суд" };

    private static DraftedCase Drafted() => new("1-25/2026", Court, Day, "188");

    private static (FinalActLink Link, string Act) Found(CaseFate fate) => (fate.Link, fate.ActId);

    private static CaseFate Of(DraftedCase drafted, params DecidedCount[] archive) => new CaseFates(MadeUpCount.Table(archive)).Of(drafted);
}
