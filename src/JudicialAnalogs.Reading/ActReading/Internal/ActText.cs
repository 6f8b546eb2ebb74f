using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>
/// An act's source text in three shapes of the same length, so that an offset means the same place in each: as it came, with
/// look-alike letters and spaces evened out but case kept, and that in lower case. Rules match the last two and quote the first.
/// </summary>
internal sealed class ActText
{
    private const string LatinForms = "aAbBcCeEhHiIkKmMoOpPtTxXyYəƏ";
    private const string CyrillicForms = "аАвВсСеЕһҺіІкКмМоОрРтТхХуУәӘ";

    private const int FewestRunningOn = 3;

    private string? flat;

    public ActText(string original)
    {
        Original = original;
        Shaped = Shape(original);
        isWrapped = Wrapped();
        if (isWrapped)
            Shaped = WrappedLines.Join(Shaped);
        Folded = string.Create(Shaped.Length, Shaped, static (folded, shaped) =>
        {
            for (var i = 0; i < shaped.Length; i++)
                folded[i] = shaped[i] < 0x80 || char.ToLowerInvariant(shaped[i]) >= 0x80 ? char.ToLowerInvariant(shaped[i]) : shaped[i];
        });
    }

    private readonly bool isWrapped;

    /// <summary>The text as it came.</summary>
    public string Original { get; }

    /// <summary>Case kept; look-alikes inside Cyrillic words, spaces, dashes and ё evened out.</summary>
    public string Shaped { get; }

    /// <summary><see cref="Shaped"/> in lower case.</summary>
    public string Folded { get; }

    /// <summary><see cref="Folded"/> without line breaks, for phrases that a broken line may cut.</summary>
    public string Flat => flat ??= Folded.Replace('\n', ' ');

    public int Length => Original.Length;

    /// <summary>Start of the sentence or line that <paramref name="position"/> lies in.</summary>
    public int SentenceStart(int position)
    {
        var i = position;
        while (i > 0 && Shaped[i - 1] != '\n')
        {
            if (i >= 2 && Shaped[i - 1] == ' ' && EndsSentence(i - 2))
                break;
            i--;
        }

        while (i < position && Shaped[i] is ' ' or '\t')
            i++;
        return i;
    }

    /// <summary>Start of the line that <paramref name="position"/> lies in.</summary>
    public int LineStart(int position) => position == 0 ? 0 : Shaped.LastIndexOf('\n', position - 1) + 1;

    /// <summary>
    /// Start of the paragraph that <paramref name="position"/> lies in. A text broken at a width has paragraphs behind empty lines and at
    /// indents; in any other each line is one.
    /// </summary>
    public int ParagraphStart(int position)
    {
        var start = LineStart(position);
        while (start > 0 && (isWrapped ? !OpensParagraph(start) : RunsOn(start - 1, Length)))
            start = LineStart(start - 1);
        while (start < position && Shaped[start] is ' ' or '\t')
            start++;
        return start;
    }

    /// <summary>End of the line that <paramref name="position"/> lies in, before its line break.</summary>
    public int LineEnd(int position)
    {
        var end = Shaped.IndexOf('\n', Math.Min(position, Length));
        return end < 0 ? Length : end;
    }

    /// <summary>
    /// Sentences of a stretch of the text. A line break ends one too, unless the line runs on: converted texts are broken at a width.
    /// </summary>
    public IEnumerable<TextSpan> Sentences(int start, int end)
    {
        var from = start;
        for (var i = start; i <= end; i++)
        {
            var cut = i == end || (Shaped[i] == '\n' ? !RunsOn(i, end) : i > from && Shaped[i] == ' ' && EndsSentence(i - 1));
            if (!cut)
                continue;
            var (first, last) = (from, i);
            while (first < last && char.IsWhiteSpace(Shaped[first]))
                first++;
            while (last > first && char.IsWhiteSpace(Shaped[last - 1]))
                last--;
            if (last > first)
                yield return new TextSpan(first, last - first);
            from = i;
        }
    }

    public ReadOnlySpan<char> FoldedAt(TextSpan span) => Folded.AsSpan(span.Start, span.Length);

    /// <summary>True when every third line that another follows at once runs on into it; empty lines part paragraphs and say nothing.</summary>
    private bool Wrapped()
    {
        int lines = 0, running = 0;
        for (var i = Shaped.IndexOf('\n'); i >= 0; i = Shaped.IndexOf('\n', i + 1))
        {
            lines += LineEnd(i + 1) - i > 1 && LineStart(i) < i ? 1 : 0;
            running += RunsOn(i, Length) ? 1 : 0;
        }

        return running * 3 > lines && running >= FewestRunningOn;
    }

    private bool OpensParagraph(int lineStart)
    {
        var before = lineStart - 1;
        while (before > 0 && Shaped[before - 1] == ' ')
            before--;
        return before == 0 || Shaped[before - 1] == '\n' || Shaped.AsSpan(lineStart).StartsWith("  ");
    }

    /// <summary>A line goes on into the next when it ends in no mark and the next begins small.</summary>
    private bool RunsOn(int lineBreak, int end)
    {
        var before = lineBreak - 1;
        while (before >= 0 && Shaped[before] == ' ')
            before--;
        var after = lineBreak + 1;
        while (after < end && Shaped[after] == ' ')
            after++;
        if (before > 0 && after < end && Shaped[before] == '.' && char.IsDigit(Shaped[after]) && OpensReference(before))
            return true;
        return before >= 0 && after < end && Shaped[before] is not ('.' or ':' or ';' or '!' or '?' or '\n') && !(Shaped[before] == ',' && IsListItem(after))
            && (char.IsLower(Shaped[after]) || (char.IsDigit(Shaped[after]) && Shaped[before] != ','));
    }

    /// <summary>«(п.» at the end of a line: its number stands on the next.</summary>
    private bool OpensReference(int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(Shaped[start - 1]))
            start--;
        return Shaped.AsSpan(start, stop - start) is "п" or "пп" or "ч" or "ст";
    }

    private bool IsListItem(int position) => Shaped[position] == '-' || Shaped.AsSpan(position).StartsWith("по ");

    /// <summary>A full stop ends a sentence unless an abbreviation or an initial stands before it, and only before a capital, a digit or a quote.</summary>
    private bool EndsSentence(int position)
    {
        if (Shaped[position] is not ('.' or '!' or '?') || position == 0)
            return false;
        var after = position + 1;
        while (after < Length && Shaped[after] == ' ')
            after++;
        if (after < Length && !(char.IsUpper(Shaped[after]) || char.IsDigit(Shaped[after]) || Shaped[after] is '"' or '[' or '-' or '(' or '\n'))
            return false;
        if (Shaped[position] != '.' || !char.IsLetter(Shaped[position - 1]))
            return true;
        var start = position - 1;
        while (start > 0 && char.IsLetter(Shaped[start - 1]))
            start--;
        var word = Folded.AsSpan(start, position - start);
        if (word.Length == 1)
            return false;
        return !Abbreviations.Contains(word);
    }

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = new HashSet<string>(StringComparer.Ordinal)
    {
        "ст", "ч", "п", "пп", "пт", "гг", "ул", "пр", "кв", "тел", "обл", "тг", "тыс", "млн", "млрд", "руб", "им", "гр", "см", "стр", "др", "род", "мкр", "пер", "рн", "корп", "стст", "абз", "пос", "гор",
        "ж", "жж", "сағ", "мың", "тб", "тбс", "просп", "оф", "ком", "уч", "прим", "нпвс", "пом", "зам", "шт",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static string Shape(string original) => string.Create(original.Length, original, static (shaped, text) =>
    {
        var wordStart = 0;
        var hasCyrillic = false;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                hasCyrillic |= text[i] is >= '\u0400' and <= '\u052F';
                shaped[i] = text[i] switch
                {
                    'ё' => 'е',
                    'Ё' => 'Е',
                    var c => c,
                };
                continue;
            }

            if (hasCyrillic)
                ToCyrillic(shaped[wordStart..i]);
            hasCyrillic = false;
            wordStart = i + 1;
            if (i < text.Length)
                shaped[i] = EvenedMark(text[i]);
        }
    });

    private static void ToCyrillic(Span<char> word)
    {
        foreach (ref var c in word)
        {
            var form = LatinForms.IndexOf(c, StringComparison.Ordinal);
            if (form >= 0)
                c = CyrillicForms[form];
        }
    }

    private static char EvenedMark(char c) => c switch
    {
        '\n' => c,
        '\r' or '\t' or '\f' or '\v' => ' ',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
        '«' or '»' or '“' or '”' or '„' => '"',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };
}
