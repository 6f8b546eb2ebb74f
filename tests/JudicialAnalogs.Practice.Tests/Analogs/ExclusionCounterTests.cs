using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Tests.Analogs;

public class ExclusionCounterTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Range(0, 120).Select(i => $"слово{i * 37 % 121}"));

    [Theory]
    [InlineData("", 0)]
    [InlineData("1-3/2025", 0)]
    [InlineData("1-3/2025", 60)]
    [InlineData("", 200)]
    public void What_was_counted_beforehand_is_what_walking_through_the_article_counts(string caseNumber, int found)
    {
        var random = new Random(9);
        var table = MadeUpCount.Table(Enumerable.Range(0, 200).Select(i => MadeUpCount.Of($"act-{i:d3}", found: random.Next(4) == 0 ? new("190", "1", []) : null) with
        {
            CaseNumber = random.Next(3) == 0 ? "" : $"1-{random.Next(90)}/25",
            DecidedOn = random.Next(9) == 0 ? null : new DateOnly(2025, 1, 1).AddDays(random.Next(500)),
            Signature = random.Next(2) == 0 ? TextSignature.Of(Long) : null,
        }));
        var query = MadeUpCount.Query(MadeUpCount.Of("asked")) with { CaseNumber = caseNumber };
        var exclusions = CaseExclusions.Of(query, table);
        var counter = new ExclusionCounter();
        var candidates = table.All.Take(found).ToList();
        foreach (var count in candidates)
            counter.Add(count, exclusions.ReasonFor(count));
        counter.AddScope(query, table, exclusions);

        var walked = table.UnderArticle("188").Concat(candidates).Concat(exclusions.Own.Keys.SelectMany(table.OfAct))
            .DistinctBy(count => count.Address.ActId)
            .Select(count => exclusions.ReasonFor(count)).OfType<ExclusionReason>()
            .GroupBy(reason => reason).OrderBy(reason => reason.Key).Select(reason => new LeftOut(reason.Key, reason.Count()));
        Assert.Equal(walked, counter.Result());
        Assert.NotEmpty(table.Acts.Duplicates);
    }
}
