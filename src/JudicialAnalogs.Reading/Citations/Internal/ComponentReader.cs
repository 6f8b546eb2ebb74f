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

        if (tokens.IsWord(index))
        {
            if (PointedArticle.TryRead(tokens, index, out var pointed, out var valuesFirst, out var afterPointed))
                return new Component(PlaceLevel.Article, [new PlaceValue(pointed, false, index, afterPointed)], false, valuesFirst, index, afterPointed);
            if (Note(index, suffixStyle, articleKnown) is { } note)
                return note;
        }

        return ValuesFirst(index, articleKnown);
    }

    private Component? Note(int index, bool suffixStyle, bool articleKnown)
    {
        if (articleKnown && NoteWords.IsKazakh(tokens[index]))
            return new Component(PlaceLevel.Note, [new PlaceValue("", false, index, index + 1)], false, true, index, index + 1);
        if (!NoteWords.TryReadRussian(tokens, index, out var plural, out var at))
            return null;
        var list = tokens.IsNumber(at) ? values.ReadList(at, PlaceLevel.Point, plural, false, out at) : [];
        if (NoteWords.LeadsToArticle(tokens, at, out var article))
            at = article;
        else if (!suffixStyle || !articleKnown)
            return null;
        return new Component(PlaceLevel.Note, list.Count > 0 ? list : [new PlaceValue("", false, index, at)], plural, false, index, at);
    }

    private Component? ValuesFirst(int index, bool articleKnown)
    {
        // «бөлігінің «1» тармағы»: points stand in quotes too.
        var quoted = tokens[index].IsSign('"') && tokens.IsNumber(index + 1);
        if (!quoted && !tokens.IsNumber(index) && Numerals.KazakhOrdinal(tokens, index, out _) == 0 && Numerals.RussianOrdinal(tokens[index].Text) == 0)
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
        if (russian && (!tokens.IsWord(end - 1) || (tokens.IsNumber(after) && !HasOrdinalEnding(after + 1))))
            return null;
        return new Component(level, list, plural || list.Count > 1, true, index, after);
    }

    // «1-й части 188-й статьи»: the number after the word starts a component of its own.
    private bool HasOrdinalEnding(int index) => tokens[index].IsSign('-') && tokens.Touches(index) && tokens.IsWord(index + 1) && tokens.Touches(index + 1);
}
