namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>Reads one level of a citation with its numbers, in the Russian order (word first) or the Kazakh one (numbers first).</summary>
internal sealed class ComponentReader(TokenText tokens, ValueReader values)
{
    // Numbers before this token were read as a list that no level word follows: a list that starts among them ends the same way,
    // and reading it again from every number would make a table of numbers quadratic.
    private int barrenUntil;

    /// <summary>The component at <paramref name="index"/>, or null. <paramref name="suffixStyle"/>: the article came first, its parts follow.</summary>
    public Component? TryRead(int index, bool suffixStyle, bool articleKnown)
    {
        if (tokens.IsWord(index) && LevelWords.TryReadRussian(tokens, index, out var level, out var plural, out var at))
        {
            if (tokens[at].IsSign(':'))
                at++;
            var list = values.ReadList(at, level, plural, suffixStyle && level != PlaceLevel.Article, out var end);
            if (list.Count > 0)
                return new Component(level, list, plural, false, index, end);
        }

        return ValuesFirst(index, articleKnown);
    }

    private Component? ValuesFirst(int index, bool articleKnown)
    {
        if (!tokens.IsNumber(index) && Numerals.KazakhOrdinal(tokens, index, out _) == 0 && Numerals.RussianOrdinal(tokens[index].Text) == 0)
            return null;
        if (index < barrenUntil)
            return null;
        var list = values.ReadList(index, PlaceLevel.SubPoint, true, false, out var end);
        if (list.Count == 0)
            return null;
        var at = tokens[end].Kind == CitationTokenKind.Sign && tokens[end].Text is "-" or "–" ? end + 1 : end;
        if (!LevelWords.TryReadKazakh(tokens, at, articleKnown, out var level, out var plural, out var after))
        {
            barrenUntil = end;
            return null;
        }

        // «12 статей» counts articles; «188-й статьи», «второй части» name one.
        var russian = LevelWords.TryReadRussian(tokens, at, out _, out _, out _) && !tokens[at].Text.StartsWith("абзац", StringComparison.Ordinal) && tokens[at].Text is not "б" and not "т";
        if (russian && (!tokens.IsWord(end - 1) || tokens.IsNumber(after)))
            return null;
        return new Component(level, list, plural || list.Count > 1, true, index, after);
    }
}
