using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Practice.Tests.Counts;

public class DecidedClaimTests
{
    [Fact]
    public async Task Civil_and_administrative_acts_stand_beside_the_counts()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(
            new MadeUpAct { Id = "verdict" }.Build(),
            new MadeUpClaim { Id = "loan" }.Build(),
            new MadeUpClaim { Id = "ruling", Kind = ActKind.AdministrativeRuling, Cited = ["КоАП 434"] }.Build(),
            new MadeUpClaim { Id = "closed" }.Build() with { Closed = true });
        var follower = new CountFollower();
        await archive.CatchUpAsync(follower);

        Assert.Equal(["verdict"], follower.Table.All.Select(count => count.Address.ActId));
        Assert.Equal(["loan", "ruling"], follower.Table.Claims.All.Select(claim => claim.Address.ActId));
        Assert.Equal("loan", follower.Table.FindUnit(new CountAddress("loan", 0, 0))!.Address.ActId);
        Assert.Equal(["ruling"], follower.Table.Claims.Citing(NormRef.Parse("КоАП 434")).Select(claim => claim.Address.ActId));
    }

    [Fact]
    public void A_claim_tells_what_was_claimed_and_apart_from_it_what_was_decided()
    {
        var claim = DecidedClaim.Of(new MadeUpClaim { Amount = 2_000_000, Outcome = ClaimOutcome.PartlyGranted, Awarded = 500_000 }.Build())!;

        Assert.Equal(("взыскание долга по договору займа", 2_000_000m), (claim.Facts.Category, claim.Facts.AmountTenge));
        Assert.Equal((ClaimOutcome.PartlyGranted, 500_000m, 0.25), (claim.Outcome, claim.AwardedTenge, claim.AwardedShare));
        Assert.Null((claim with { AwardedTenge = null }).AwardedShare);
    }

    [Fact]
    public void A_category_in_other_forms_of_its_words_is_the_same()
    {
        var table = new ClaimTable([
            DecidedClaim.Of(new MadeUpClaim { Id = "a", Category = "взыскание долга по договору займа" }.Build())!,
            DecidedClaim.Of(new MadeUpClaim { Id = "b", Category = "о взыскании долгов по договорам займов" }.Build())!,
            DecidedClaim.Of(new MadeUpClaim { Id = "c", Category = "выселение" }.Build())!]);

        Assert.Equal(["a", "b"], table.OfCategory(table.OfAct("a")!.Facts.CategoryKey).Select(claim => claim.Address.ActId));
    }

    [Theory]
    [InlineData("Павлодарский областной суд", Instance.First, true)]
    [InlineData("Суд города Астаны", Instance.First, true)]
    [InlineData("Кассационный суд по гражданским делам", Instance.Unspecified, true)]
    [InlineData("Қостанай облыстық соты", Instance.First, true)]
    [InlineData("Павлодарский городской суд", Instance.First, false)]
    [InlineData("Павлодарский областной суд", Instance.Appeal, false)]
    public void A_higher_court_that_decides_at_first_instance_by_27_1_gives_a_model(string court, Instance instance, bool model)
    {
        var act = new MadeUpClaim { Court = court, Instance = instance, Cited = ["ГПК 27-1", "ГК 715"] };

        Assert.Equal(model, DecidedClaim.Of(act.Build())!.ModelDecision);
        Assert.False(DecidedClaim.Of((act with { Cited = ["ГК 715"] }).Build())!.ModelDecision);
        Assert.False(DecidedClaim.Of((act with { ModelDecision = false }).Build())!.ModelDecision);
        Assert.True(DecidedClaim.Of((act with { ModelDecision = true, Cited = [] }).Build())!.ModelDecision);
    }

    [Fact]
    public void What_an_appeal_decides_without_defendants_is_a_claim_and_a_verdict_is_none()
    {
        Assert.NotNull(DecidedClaim.Of(new MadeUpClaim { Kind = ActKind.Appeal }.Build()));
        Assert.Null(DecidedClaim.Of(new MadeUpAct().Build()));
    }
}
