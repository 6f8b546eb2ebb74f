using JudicialAnalogs.Language.Patterns;

namespace JudicialAnalogs.Language.Tests.Patterns;

public class PatternStopTests
{
    // Each is tried in more ways than anyone could wait for.
    [Theory]
    [InlineData("(?:а+)+б", 40)]
    [InlineData("(?:а|аа)+б", 60)]
    [InlineData("(?:а*)*б", 40)]
    [InlineData("(?:[а-я]+ ?)+\\.", 60)]
    [InlineData("[а-я]+[а-я]+[а-я]+[а-я]+б", 3000)]
    public void A_text_made_to_be_searched_for_ever_is_given_up(string pattern, int length) =>
        Assert.False(Finds(new TextPattern(pattern), new string('а', length) + "!"));

    [Fact]
    public void What_is_found_in_good_time_is_found_before_and_after()
    {
        var pattern = new TextPattern("(?:а+)+б");

        Assert.Equal("аааб", pattern.Match("!аааб").Value);
        Assert.False(Finds(pattern, new string('а', 40) + "!"));
        Assert.Equal("аааб", pattern.Match("!аааб").Value);
    }

    [Fact]
    public void A_search_ends_when_its_token_is_cancelled_and_the_next_finds_what_there_is()
    {
        var pattern = new TextPattern("(?:а|аа)+б");
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        using (PatternStop.When(cancelled.Token))
        {
            Assert.Throws<OperationCanceledException>(() => pattern.IsMatch("ааб"));
            Assert.Throws<OperationCanceledException>(() => new WordSearch("слово").IsIn("слово"));
            using (PatternStop.When(CancellationToken.None))
                Assert.True(Finds(pattern, "ааб"));
            Assert.Throws<OperationCanceledException>(PatternStop.Check);
        }

        Assert.True(Finds(pattern, "ааб"));
        Assert.True(new WordSearch("слово").IsIn("слово"));
    }

    [Fact]
    public async Task A_search_under_way_ends_when_its_token_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        var text = string.Concat(Enumerable.Repeat(new string('а', 60) + "! ", 1000));
        var search = Task.Run(
            () =>
            {
                using var until = PatternStop.When(stop.Token);
                return new TextPattern("(?:а|аа)+б").Matches(text).Sum(match => match.Length);
            },
            TestContext.Current.CancellationToken);
        stop.CancelAfter(20);

        await Assert.ThrowsAsync<OperationCanceledException>(() => search.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken));
    }

    // By the pattern's own search, which is what stops: the assertions on regular expressions would call that of the base class.
    private static bool Finds(TextPattern pattern, string text) => pattern.IsMatch(text);
}
