using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

/// <summary>A case that does not say what it is: what it is taken for, and that list and figures take it for the same.</summary>
public class PresumedTests(BurglaryServer shared)
{
    private const string Facts = "Подсудимый на улице открыто выхватил у прохожего телефон и скрылся.";

    [Fact]
    public async Task List_and_figures_go_by_one_presumption_and_the_answer_tells_it()
    {
        var found = await FindAsync(shared.Server, Asked.Facts, V1.Language.Russian);
        var presumed = found.Presumed;

        Assert.Equal(("188", "3"), (presumed.Qualification.Article, presumed.Qualification.Part));
        Assert.Contains(found.Group.Stratum, line => line.Contains("188(3)", StringComparison.Ordinal));
        Assert.Equal("188", found.LawfulBasis.Norm[3..6]);
        Assert.Equal(("УК 188(3)", 10, 10, 1.0), (presumed.Shares[0].Part, presumed.Shares[0].Acts, presumed.Acts, Math.Round(presumed.Shares[0].Share, 9)));
        Assert.False(presumed.Split);
        Assert.Contains(Assert.Single(presumed.Sentences), found.Context.Notices);
        Assert.All(found.Analogs, analog => Assert.Contains(analog.Parts[0].Sentence, AllOf(analog, "не названа")));
    }

    [Theory]
    [InlineData(V1.Language.Russian, "разделились")]
    [InlineData(V1.Language.Kazakh, "бөлінді")]
    [InlineData(V1.Language.English, "split")]
    public async Task Split_votes_are_told_and_both_list_and_figures_still_take_the_first(V1.Language language, string word)
    {
        var acts = Enumerable.Range(0, 30).Select(i => new MadeUpAct
        {
            Id = $"theft-{i:d2}",
            Facts = $"{Facts} Случай {i % 3}.",
            CaseNumber = $"1-{i}/2025",
            Court = $"Районный суд № {i}",
            Found = (i % 3) switch { 0 => new("191", "1", []), 1 => new("188", "1", []), _ => new("192", "1", []) },
        }.Build());
        await using var server = await TestServer.StartAsync([.. acts]);

        var found = await FindAsync(server, Facts, language);

        Assert.True(found.Presumed.Split);
        Assert.True(found.Presumed.Shares.Count > 1);
        Assert.Contains(found.Presumed.Sentences, sentence => sentence.Contains(word, StringComparison.Ordinal));
        Assert.All(found.Presumed.Sentences, sentence => Assert.Contains(sentence, found.Context.Notices));
        Assert.Contains(found.Group.Stratum, line => line.Contains($"УК {found.Presumed.Qualification.Article}", StringComparison.Ordinal));
        Assert.Equal(found.Presumed.Qualification.Article, found.Presumed.Shares[0].Part.Split(' ', '(')[1]);
    }

    [Fact]
    public async Task Nothing_is_presumed_of_a_case_that_names_its_article() =>
        Assert.Null((await shared.Server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find())).Presumed);

    private static string[] AllOf(Analog analog, string word) => [.. analog.Parts.Select(part => part.Sentence).Where(sentence => sentence.Contains(word, StringComparison.Ordinal))];

    private static Task<FindAnalogsResponse> FindAsync(TestServer server, string facts, V1.Language language) => server.CallAsync<FindAnalogsResponse>(
        "AnalogService/FindAnalogs",
        new FindAnalogsRequest { Context = Asked.In(language), Case = new CaseDescription { Text = facts, DecidedOn = new Day { Year = 2026, Month = 1, Day_ = 15 } } });
}
