using System.Buffers;
using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Language.Patterns;

namespace JudicialAnalogs.Language.Tests.Patterns;

public class WordSearchTests
{
    [Fact]
    public void The_first_of_the_words_is_found_wherever_it_stands()
    {
        string[] words = ["суд", "г.", "@", "ның", "судья", "ст"];
        var search = new WordSearch(words);
        var expected = SearchValues.Create(words, StringComparison.Ordinal);
        var pieces = Gen.Elements("суд", "судья", "г", ".", "@", "ны", "ң", " ", "с", "ст", "\u0661", "у").ListOf();
        Prop.ForAll(pieces.ToArbitrary(), text =>
        {
            var whole = string.Concat(text);
            return search.IndexIn(whole) == whole.AsSpan().IndexOfAny(expected) && search.IsIn(whole) == whole.AsSpan().ContainsAny(expected);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20251122, 1));
    }

    [Fact]
    public void A_search_for_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new WordSearch());
        Assert.Throws<ArgumentException>(() => new WordSearch("суд", ""));
    }
}
