namespace JudicialAnalogs.Search.Tests;

/// <summary>Words between spaces, as they stand: tests of the engine need no language.</summary>
internal sealed class WordSource : ITermSource
{
    public string Identity => "words";

    public void Read(string text, ICollection<Term> terms)
    {
        var position = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            terms.Add(new Term(text[start..i], position++, start, i - start));
        }
    }
}
