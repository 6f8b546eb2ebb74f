using System.Collections.Frozen;

namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>What stands around an act's name without naming it: country, date, number, brackets with «далее – …».</summary>
internal static class ActDetails
{
    private static readonly FrozenSet<string> ForeignWords = FrozenSet.ToFrozenSet(
        ["рф", "российской", "рсфср", "ссср", "казсср", "кыргызской", "кыргызстан", "узбекистан", "узбекистана", "беларусь", "украины", "туркменистана", "таджикистана", "ресей"]);

    /// <summary>Passes «РК», «Республики Казахстан», «ҚР», «Қазақстан Республикасының».</summary>
    public static int SkipCountry(TokenText tokens, int i)
    {
        var word = tokens[i];
        if (word.Kind != CitationTokenKind.Word)
            return i;
        if (word.Text is "рк" or "қр")
            return i + 1;
        var next = tokens[i + 1].Text;
        if (word.Text.StartsWith("республик", StringComparison.Ordinal) && next.StartsWith("казахстан", StringComparison.Ordinal))
            return i + 2;
        return word.Text.StartsWith("қазақстан", StringComparison.Ordinal) && next.StartsWith("республика", StringComparison.Ordinal) ? i + 2 : i;
    }

    /// <summary>True when another country's name stands at <paramref name="i"/>.</summary>
    public static bool IsForeign(TokenText tokens, int i) =>
        ForeignWords.Contains(tokens[i].Text)
        || (tokens[i].Text is "казахской" && tokens[i + 1].IsWord("сср"))
        || (tokens[i].Text is "республики" && ForeignWords.Contains(tokens[i + 1].Text));

    /// <summary>Passes what may stand between the words of a name: country, date, number, quotes, brackets, dashes, comma.</summary>
    public static int SkipFiller(TokenText tokens, int i)
    {
        for (var guard = 0; guard < 8; guard++)
        {
            var next = SkipCountry(tokens, i);
            if (next == i)
                next = SkipDateOrNumber(tokens, i, out _);
            if (next == i && tokens[i].Kind == CitationTokenKind.Sign && tokens[i].Text is "\"" or "(" or ")" or "-" or "–" or ",")
                next = i + 1;
            if (next == i)
                return i;
            i = next;
        }

        return i;
    }

    /// <summary>Passes «от 3 июля 2014 года», «2014 жылғы 3 шілдедегі», «№ 226-V»; tells the year of a date.</summary>
    public static int SkipDateOrNumber(TokenText tokens, int i, out int? year)
    {
        year = null;
        var at = tokens[i].Text is "от" ? i + 1 : i;
        if (DatePhrase.TryRead(tokens, at, out var date, out var end))
        {
            year = date.Year;
            return end;
        }

        return TryReadNumber(tokens, i, out _, out end) ? end : i;
    }

    /// <summary>Reads «№ 4», «№ 226-V», «N 4»; the number without its Roman tail.</summary>
    public static bool TryReadNumber(TokenText tokens, int i, out string number, out int end)
    {
        number = "";
        end = i;
        if (!(tokens[i].IsSign('№') || tokens[i].Text is "n" or "номер") || !tokens.IsNumber(i + 1))
            return false;
        number = tokens[i + 1].Text;
        end = i + 2;
        if (tokens[end].IsSign('-') && tokens.Touches(end) && tokens.Touches(end + 1) && tokens[end + 1].Kind != CitationTokenKind.Sign)
            end += 2;
        return true;
    }

    /// <summary>Passes «(далее – УК)», «(бұдан әрі – ҚК)», «(әрі қарай – Кодекс)» and tells the word it defines; only single words are taken as aliases.</summary>
    public static int SkipAlias(TokenText tokens, int i, out string? alias)
    {
        alias = null;
        if (!tokens[i].IsSign('('))
            return i;
        var at = i + 1;
        if (tokens[at].Text is "далее")
            at++;
        else if ((tokens[at].Text is "бұдан" or "одан" && tokens[at + 1].Text is "әрі" or "былай") || (tokens[at].Text is "әрі" or "ары" && tokens[at + 1].Text is "қарай") || (tokens[at].Text is "в" && tokens[at + 1].Text is "дальнейшем"))
            at += 2;
        else
            return i;
        while (tokens[at].Kind == CitationTokenKind.Sign && tokens[at].Text is "-" or "–" or ":" or "\"" || tokens[at].Text is "по" or "тексту")
            at++;
        if (tokens.IsWord(at))
            alias = tokens[at].Text;
        var words = 0;
        while (at < tokens.Count && !tokens[at].IsSign(')'))
        {
            words += tokens.IsWord(at) ? 1 : 0;
            if (words > 12)
                return i;
            at++;
        }

        if (words != 1)
            alias = null;
        return at < tokens.Count ? at + 1 : i;
    }
}
