namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>The words that name the legislator's note to an article, in both languages.</summary>
internal static class NoteWords
{
    /// <summary>What canonical text has in place of a part: <c>УК 188(прим)</c>.</summary>
    public const string Canonical = "прим";

    /// <summary>Reads «примечание», «прим.», «примечаний»; the number, if any, follows at <paramref name="end"/>.</summary>
    public static bool TryReadRussian(TokenText tokens, int index, out bool plural, out int end)
    {
        end = index + 1;
        var text = tokens[index].Text;
        plural = text is "примечаний" or "примечаниям" or "примечаниями" or "примечаниях";
        if (tokens[index].Kind != CitationTokenKind.Word)
            return false;
        if (text.StartsWith("примечани", StringComparison.Ordinal))
            return true;
        if (text != "прим" || !tokens[end].IsSign('.'))
            return false;
        end++;
        return true;
    }

    /// <summary>Passes «к», «ко» of «примечание к статье»; true when an article follows there.</summary>
    public static bool LeadsToArticle(TokenText tokens, int index, out int article)
    {
        article = tokens[index].Text is "к" or "ко" ? index + 1 : index;
        return (LevelWords.TryReadRussian(tokens, article, out var level, out _, out _) && level == PlaceLevel.Article)
            || PointedArticle.TryRead(tokens, article, out _, out _, out _);
    }

    /// <summary>True for «ескертпе», «ескерту» with any ending.</summary>
    public static bool IsKazakh(CitationToken token) =>
        token.Kind == CitationTokenKind.Word
        && (token.Text.StartsWith("ескертпе", StringComparison.Ordinal) || token.Text.StartsWith("ескерту", StringComparison.Ordinal));
}
