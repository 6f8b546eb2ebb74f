using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Practice.Tests.Counts;

public class TextSignatureTests
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 400).Select(i => $"слово{i * 7919 % 401}")];

    [Fact]
    public void Equal_words_have_equal_signatures_whatever_stands_between_them()
    {
        var (one, other) = (TextSignature.Of(string.Join(' ', Words))!, TextSignature.Of(string.Join(",\n", Words).ToUpperInvariant())!);

        Assert.Equal(1, one.Resemblance(other));
        Assert.Equal(one.Whole, other.Whole);
    }

    [Theory]
    [InlineData(4, 0.8, 1)]
    [InlineData(200, 0, 0.5)]
    [InlineData(400, 0, 0.05)]
    public void Resemblance_falls_with_the_words_that_differ(int changed, double least, double most)
    {
        var other = Words.Select((word, i) => i < changed ? $"иное{i}" : word);

        Assert.InRange(TextSignature.Of(string.Join(' ', Words))!.Resemblance(TextSignature.Of(string.Join(' ', other))!), least, most);
    }

    [Fact]
    public void Few_words_have_no_signature() => Assert.Null(TextSignature.Of("Суд установил вину подсудимого."));

    [Fact]
    public void The_operative_part_and_sentences_on_punishment_take_no_part()
    {
        var act = new MadeUpAct { Facts = string.Join(' ', Words) + ". Прокурор просил 5 лет лишения свободы." };
        var other = act with { Facts = string.Join(' ', Words) + ". Прокурор просил штраф.", Operative = "Оправдать." };

        Assert.Equal(TextSignature.Of(act.Build())!.Whole, TextSignature.Of(other.Build())!.Whole);
    }
}
