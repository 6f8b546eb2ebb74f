using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Strata;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Practice.Tests.Analogs;

public class ClaimAnalogTests
{
    private static readonly MadeUpClaim Loan = new() { CaseNumber = "2-1" };

    private static readonly MadeUpClaim Eviction = new()
    {
        Id = "eviction",
        Category = "выселение из жилого помещения",
        Facts = "Собственник просит выселить ответчика, который живёт в квартире без договора и не освобождает её.",
        Reasoning = "Права проживания ответчик не имеет.",
        Cited = ["ГК 188", "ГПК 226"],
        CaseNumber = "2-900",
    };

    [Fact]
    public async Task A_civil_case_has_civil_analogs_by_kind_of_dispute_facts_and_norms()
    {
        await using var archive = await Archived.OfAsync(
            [(Loan with { Id = "loan" }).Build(), (Loan with { Id = "lease", Category = "взыскание долга по договору аренды", Cited = ["ГК 540"], CaseNumber = "2-2" }).Build(), Eviction.Build(), .. MadeUpAct.Burglaries(60)]);

        var found = await archive.FindAsync(Asked("Ответчик получил деньги по расписке и не вернул их."));

        Assert.Empty(found.Analogs);
        Assert.Equal("loan", found.Claims[0].Decided.Address.ActId);
        Assert.Equal((1, 1), (found.Claims[0].Similarity.Qualification, found.Claims[0].Similarity.CitedNorms));
        Assert.Equal(found.Claims, found.Shown.Cast<ClaimAnalog>());
        Assert.Contains(Relaxation.Category, found.Claims.Single(claim => claim.Decided.Address.ActId == "lease").Relaxed);
        Assert.All(found.Claims, claim => Assert.Equal(claim.Similarity.Weights.Sum(claim.Similarity), claim.Similarity.RankScore));
    }

    [Fact]
    public async Task Facts_that_tell_neither_kind_find_both()
    {
        await using var archive = await Archived.OfAsync([(Loan with { Id = "loan" }).Build(), .. MadeUpAct.Burglaries(20)]);

        var found = await archive.FindAsync(new CaseQuery { Facts = "похитил деньги и не вернул деньги по расписке", Count = new CaseCount(), DecidedOn = new(2026, 1, 1) });

        Assert.NotEmpty(found.Analogs);
        Assert.Equal("loan", Assert.Single(found.Claims).Decided.Address.ActId);
        Assert.Equal(found.Analogs.Count + 1, found.Shown.Count + found.Shown.Sum(analog => analog.Folded.Count));
    }

    [Fact]
    public async Task A_model_decision_on_the_same_matter_stands_first_and_one_on_another_does_not()
    {
        var model = Loan with { Id = "model", ModelDecision = true, CaseNumber = "2-3", Facts = "Займ по расписке не возвращён, деньги взысканы судом." };
        await using var archive = await Archived.OfAsync(
            (Loan with { Id = "loan" }).Build(), model.Build(), (Eviction with { ModelDecision = true }).Build());

        var found = await archive.FindAsync(Asked(Loan.Facts));

        Assert.Equal("loan", found.Claims[0].Decided.Address.ActId);
        Assert.Equal(("model", true), (found.Shown[0].Unit.Address.ActId, found.Shown[0].HigherTier));
        Assert.False(found.Shown.Single(analog => analog.Unit.Address.ActId == "eviction").HigherTier);
    }

    [Fact]
    public async Task What_was_decided_of_claims_changes_neither_order_nor_score()
    {
        var claims = Enumerable.Range(0, 40).Select(i => Loan with { Id = $"c{i:d2}", CaseNumber = $"3-{i}", Facts = $"{Loan.Facts} Случай {i % 7}, срок {i} дней.", Date = new DateOnly(2024, 1, 1).AddDays(i * 9) }).ToList();
        await using var one = await Archived.OfAsync([.. claims.Select(claim => claim.Build())]);
        await using var other = await Archived.OfAsync([.. claims.Select((claim, i) => (i % 3 == 0
            ? claim with { Outcome = ClaimOutcome.Refused, Awarded = 0 }
            : claim with { Outcome = ClaimOutcome.PartlyGranted, Awarded = i * 1000 }).Build())]);

        var (first, second) = (await one.FindAsync(Asked(Loan.Facts)), await other.FindAsync(Asked(Loan.Facts)));

        Assert.Equal(40, first.Claims.Count);
        Assert.Equal(first.Shown.Select(Line), second.Shown.Select(Line));

        static string Line(AlikeUnit analog) => $"{analog.Unit.Address} {analog.Similarity.RankScore:R} {analog.Similarity} {string.Join(',', analog.Folded)}";
    }

    [Fact]
    public async Task An_archive_without_days_gives_no_analogs_and_says_so()
    {
        await using var archive = await Archived.OfAsync((Loan with { Id = "a", Date = null }).Build(), (Eviction with { Date = null }).Build());
        var described = new CaseQuery { Facts = Loan.Facts, Count = new CaseCount(), DecidedOn = new(2026, 1, 1) };

        foreach (var query in new[] { described, described with { Claim = new CaseClaim() } })
        {
            var found = await archive.FindAsync(query);
            Assert.Empty(found.Shown);
            Assert.Equal([new LeftOut(ExclusionReason.Undated, 2)], found.LeftOut);
        }
    }

    [Fact]
    public async Task Without_words_the_kind_of_dispute_and_the_norms_find_claims()
    {
        await using var archive = await Archived.OfAsync((Loan with { Id = "loan" }).Build(), Eviction.Build());

        Assert.Equal(["loan"], (await archive.FindAsync(Asked("") with { CitedNorms = [] })).Claims.Select(claim => claim.Decided.Address.ActId));
        Assert.Equal(
            ["eviction"],
            (await archive.FindAsync(Asked("") with { Claim = new CaseClaim(), CitedNorms = [Law.Norms.NormRef.Parse("ГК 188")] })).Claims.Select(claim => claim.Decided.Address.ActId));
    }

    private static CaseQuery Asked(string facts) => new()
    {
        Facts = facts,
        Count = new CaseCount(),
        Claim = DecidedClaim.Of(Loan.Build())!.Facts,
        CitedNorms = DecidedClaim.Of(Loan.Build())!.CitedNorms,
        DecidedOn = new DateOnly(2026, 1, 1),
    };
}
