using JudicialAnalogs.Archive.Norms;

namespace JudicialAnalogs.Archive.Tests.Norms;

public class SharedLawTests
{
    private static readonly DateOnly Day = new(2026, 1, 15);

    [Fact]
    public async Task Headings_in_Kazakh_find_articles_of_acts_that_are_stored_in_Russian_alone()
    {
        await using var law = await LawArchive.OpenAsync();
        Assert.True(law.HeldOut.Count > 100);
        var asked = law.HeldOut.Where((_, i) => i % 3 == 0).ToList();
        var ranks = new List<int>();
        foreach (var norm in asked)
        {
            var found = await law.Searcher.FindAsync(new NormQuestion(norm.Title, Day) { Take = 100 }, TestContext.Current.CancellationToken);
            ranks.Add(found.Norms.Select(hit => hit.Reference).ToList().IndexOf(norm.Reference) + 1);
        }

        var (mrr, ten) = (ranks.Average(rank => rank == 0 ? 0 : 1.0 / rank), ranks.Average(rank => rank is >= 1 and <= 10 ? 1.0 : 0));
        var figures = $"{asked.Count} Kazakh headings among all norms of both languages: MRR of the Russian twin {mrr:0.000}, hit@10 {ten:0.000}";
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        Assert.True(mrr > 0.4 && ten > 0.7, figures);
    }
}
