using System.Collections.Concurrent;
using JudicialAnalogs.CorpusTools.Synthesis.Phrases;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>Writes wordings of a phrase book into an act: chooses among alternatives and fills in values.</summary>
internal sealed class Scribe(PhraseBook phrases, IVoice voice, Random random)
{
    private static readonly ConcurrentDictionary<string, NormRef> Norms = new(StringComparer.Ordinal);

    /// <summary>The act.</summary>
    public ActText Text { get; private set; } = new();

    /// <summary>The values.</summary>
    public Slots Slots { get; } = new(voice);

    /// <summary>Source of chance.</summary>
    public Random Random => random;

    /// <summary>The voice.</summary>
    public IVoice Voice => voice;

    /// <summary>True when the book has the key.</summary>
    public bool Knows(string key) => phrases.Has(key);

    /// <summary>Writes a wording of <paramref name="key"/> and returns it as written.</summary>
    public string Write(string key)
    {
        var start = Text.Length;
        Expand(phrases.Pick(key, random));
        return Text.Since(start);
    }

    /// <summary>Writes a wording as a sentence of a paragraph, with a space before it where one is needed.</summary>
    public string Sentence(string key)
    {
        EnsureSpace();
        return Write(key);
    }

    /// <summary>Writes a sentence that carries the court's decision, and notes its effect.</summary>
    public string Argue(string key, string effect)
    {
        var quote = Sentence(key);
        Text.Argue(quote, effect);
        return quote;
    }

    /// <summary>Writes some of the wordings of <paramref name="key"/>, each at most once.</summary>
    public void Sentences(string key, int count)
    {
        var wordings = phrases.All(key).ToArray();
        random.Shuffle(wordings);
        foreach (var wording in wordings.Take(count))
        {
            EnsureSpace();
            Expand(wording);
        }
    }

    /// <summary>Ends the paragraph.</summary>
    public void EndParagraph(bool airy)
    {
        Text.EndLine();
        if (airy)
            Text.EndLine();
    }

    /// <summary>The text a wording gives, without adding it to the act: for values made of words. It may cite and name nobody.</summary>
    public string Aside(string key)
    {
        var act = Text;
        Text = new ActText { KeepsCase = true };
        Expand(phrases.Pick(key, random));
        var aside = Text.ToString();
        Text = act;
        return aside;
    }

    /// <summary>Joins a wording to the sentence just written, before its full stop, and returns it as written.</summary>
    public string Join(string key)
    {
        Text.DropFullStop();
        Text.AppendExactly(", ");
        var written = Write(key);
        Text.AppendExactly(".");
        return written;
    }

    /// <summary>Adds a space unless the text ends with one or with a line end.</summary>
    public void EnsureSpace()
    {
        if (Text.Length > 0 && Text.Since(Text.Length - 1).Length > 0)
            Text.AppendExactly(" ");
    }

    private void Expand(ReadOnlySpan<char> wording)
    {
        var from = 0;
        for (var i = 0; i < wording.Length; i++)
        {
            switch (wording[i])
            {
                case '{':
                    Flush(wording[from..i]);
                    var end = Matching(wording, i);
                    Expand(Choose(wording[(i + 1)..end]));
                    i = end;
                    from = i + 1;
                    break;
                case '[':
                    Flush(wording[from..i]);
                    var close = i + wording[i..].IndexOf(']');
                    var slash = i + wording[i..close].IndexOf('/');
                    Flush(Slots.Female ? wording[(slash + 1)..close] : wording[(i + 1)..slash]);
                    i = close;
                    from = i + 1;
                    break;
                case '$':
                    Flush(wording[from..i]);
                    i = Value(wording, i + 1) - 1;
                    from = i + 1;
                    break;
                case '@':
                    Flush(wording[from..i]);
                    var stop = i + 1 + wording[(i + 1)..].IndexOf('@');
                    Citation(wording[(i + 1)..stop]);
                    i = stop;
                    from = i + 1;
                    break;
            }
        }

        Flush(wording[from..]);
    }

    private void Flush(ReadOnlySpan<char> plain)
    {
        if (plain.Length > 0)
            Text.Append(plain.ToString());
    }

    private ReadOnlySpan<char> Choose(ReadOnlySpan<char> alternatives)
    {
        var bars = new List<int> { -1 };
        var depth = 0;
        for (var i = 0; i < alternatives.Length; i++)
        {
            if (alternatives[i] == '{')
                depth++;
            else if (alternatives[i] == '}')
                depth--;
            else if (alternatives[i] == '|' && depth == 0)
                bars.Add(i);
        }

        bars.Add(alternatives.Length);
        var chosen = random.Next(bars.Count - 1);
        return alternatives[(bars[chosen] + 1)..bars[chosen + 1]];
    }

    private int Value(ReadOnlySpan<char> wording, int at)
    {
        var name = Letters(wording, ref at);
        var form = at + 1 < wording.Length && wording[at] == '.' && IsLetter(wording[at + 1]) ? Next(wording, ref at) : "";
        var grammaticalCase = at + 1 < wording.Length && wording[at] == ':' && IsLetter(wording[at + 1]) ? Next(wording, ref at)[0] : 'n';
        var (text, personal) = Slots.Get(name, form, grammaticalCase);
        if (personal is null)
            Text.Append(text);
        else
            Text.AppendPersonal(text, personal);
        return at;
    }

    private static string Next(ReadOnlySpan<char> wording, ref int at)
    {
        at++;
        return Letters(wording, ref at);
    }

    private static string Letters(ReadOnlySpan<char> wording, ref int at)
    {
        var start = at;
        while (at < wording.Length && IsLetter(wording[at]))
            at++;
        return wording[start..at].ToString();
    }

    private static bool IsLetter(char letter) => char.IsAsciiLetter(letter);

    private void Citation(ReadOnlySpan<char> citation)
    {
        var norm = Norms.GetOrAdd(citation[2..].ToString(), NormRef.Parse);
        Text.Cite(norm);
        Text.Append(voice.Cite(norm, citation[0]));
    }

    private static int Matching(ReadOnlySpan<char> wording, int open)
    {
        var depth = 0;
        for (var i = open; i < wording.Length; i++)
        {
            if (wording[i] == '{')
                depth++;
            else if (wording[i] == '}' && --depth == 0)
                return i;
        }

        throw new InvalidDataException($"A brace is not closed in \"{wording}\".");
    }
}
