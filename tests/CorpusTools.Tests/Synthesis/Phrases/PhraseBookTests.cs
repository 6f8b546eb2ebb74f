using JudicialAnalogs.CorpusTools.Synthesis.Phrases;

namespace CorpusTools.Tests.Synthesis.Phrases;

public class PhraseBookTests
{
    [Fact]
    public void Both_languages_have_wordings_for_the_same_keys()
    {
        string[] russianOnly = [.. PhraseBook.Russian.Keys.Except(PhraseBook.Kazakh.Keys)];
        string[] kazakhOnly = [.. PhraseBook.Kazakh.Keys.Except(PhraseBook.Russian.Keys)];

        Assert.Empty(russianOnly);
        Assert.Empty(kazakhOnly);
    }

    [Fact]
    public void Every_wording_closes_its_brackets()
    {
        foreach (var book in new[] { PhraseBook.Russian, PhraseBook.Kazakh })
        {
            foreach (var wording in book.Keys.SelectMany(book.All))
            {
                Assert.Equal(wording.Count(letter => letter == '{'), wording.Count(letter => letter == '}'));
                Assert.Equal(wording.Count(letter => letter == '['), wording.Count(letter => letter == ']'));
                Assert.True(wording.Count(letter => letter == '@') % 2 == 0, wording);
            }
        }
    }
}
