using JudicialAnalogs.Language.Stemming;

namespace JudicialAnalogs.Language.Tests.Stemming;

public class EnglishStemmerTests
{
    // Worked by hand from the published definition.
    [Theory]
    [InlineData("courts", "court")]
    [InlineData("cries", "cri")]
    [InlineData("ties", "tie")]
    [InlineData("gas", "gas")]
    [InlineData("gaps", "gap")]
    [InlineData("classes", "class")]
    [InlineData("agreed", "agre")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("sentenced", "sentenc")]
    [InlineData("sentencing", "sentenc")]
    [InlineData("sentence", "sentenc")]
    [InlineData("appealing", "appeal")]
    [InlineData("generously", "generous")]
    [InlineData("general", "general")]
    [InlineData("communication", "communic")]
    [InlineData("conviction", "convict")]
    [InlineData("judgment", "judgment")]
    [InlineData("liability", "liabil")]
    [InlineData("happily", "happili")]
    [InlineData("proceedings", "proceed")]
    [InlineData("dying", "die")]
    [InlineData("news", "news")]
    [InlineData("say", "say")]
    [InlineData("by", "by")]
    [InlineData("youth", "youth")]
    public void Words_reduce_to_their_published_stems(string word, string stem)
    {
        var buffer = word.ToCharArray();
        Assert.Equal(stem, new string(buffer, 0, EnglishStemmer.Stem(buffer)));
    }
}
