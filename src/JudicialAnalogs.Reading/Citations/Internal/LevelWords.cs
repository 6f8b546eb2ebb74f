namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>The words for the levels of a norm, all cases and abbreviations, in both languages.</summary>
internal static class LevelWords
{
    /// <summary>Reads a Russian level word with its stop: «ст.», «ст.ст.», «части», «пп.», «подпунктом».</summary>
    public static bool TryReadRussian(TokenText tokens, int index, out PlaceLevel level, out bool plural, out int end)
    {
        end = index + 1;
        plural = false;
        var word = tokens[index];
        if (word.Kind != CitationTokenKind.Word || !Recognise(word.Text, out level, ref plural))
        {
            level = default;
            return false;
        }

        // «п/п 2)» is a подпункт.
        if (word.Text == "п" && tokens[end].IsSign('/') && tokens[end + 1].IsWord("п") && tokens.Touches(end) && tokens.Touches(end + 1))
        {
            level = PlaceLevel.SubPoint;
            end += tokens[end + 2].IsSign('.') ? 3 : 2;
            return true;
        }

        var abbreviated = word.Text.Length <= 3 || word.Text is "стст" or "подп";
        // «ст,188»: a comma for a stop is the slip of a keyboard.
        if (abbreviated && (tokens[end].IsSign('.') || (tokens[end].IsSign(',') && tokens.IsNumber(end + 1) && tokens.Touches(end) && tokens.Touches(end + 1))))
            end++;
        if (abbreviated && tokens[end].IsWord(word.Text))
        {
            plural = true;
            if (level == PlaceLevel.Point)
                level = PlaceLevel.PointsOrSubPoint;
            end += tokens[end + 1].IsSign('.') ? 2 : 1;
        }

        return true;
    }

    /// <summary>Reads a Kazakh level word: «бабының», «бөлігі», «тармағын», «тармақшасының», «-б.».</summary>
    public static bool TryReadKazakh(TokenText tokens, int index, bool articleKnown, out PlaceLevel level, out bool plural, out int end)
    {
        end = index + 1;
        level = default;
        plural = false;
        var word = tokens[index];
        if (word.Kind != CitationTokenKind.Word)
            return false;
        var text = word.Text;
        if (Starts(text, "бап") || Starts(text, "баб"))
            level = PlaceLevel.Article;
        else if (Starts(text, "бөлік") || Starts(text, "бөліг") || text is "бөл")
            level = PlaceLevel.Part;
        else if (Starts(text, "тармақша"))
            level = PlaceLevel.SubPoint;
        else if (Starts(text, "тармақ") || Starts(text, "тармағ"))
            level = PlaceLevel.Point;
        else if (Starts(text, "абзац") || Starts(text, "азат"))
            level = PlaceLevel.Paragraph;
        else if (text == "б" && tokens[end].IsSign('.'))
            level = articleKnown ? PlaceLevel.Part : PlaceLevel.Article;
        else if (text == "т" && tokens[end].IsSign('.'))
            level = PlaceLevel.Point;
        else
            return RussianNoun(text, ref level, ref plural);
        plural = text.Contains("тар", StringComparison.Ordinal) && !Starts(text, "тар") || text.Contains("тер", StringComparison.Ordinal) || text.LastIndexOf("тар", StringComparison.Ordinal) > 2;
        if (tokens[end].IsSign('.') && text.Length <= 3)
            end++;
        return true;
    }

    // «188-й статьи», «второй части»: Russian words after the number.
    private static bool RussianNoun(string text, ref PlaceLevel level, ref bool plural) =>
        text.Length > 3 && Recognise(text, out level, ref plural) && level is PlaceLevel.Article or PlaceLevel.Part;

    private static bool Recognise(string text, out PlaceLevel level, ref bool plural)
    {
        switch (text)
        {
            case "ст":
                level = PlaceLevel.Article;
                return true;
            case "стст" or "статей" or "статьям" or "статьями" or "статьях":
                level = PlaceLevel.Article;
                plural = true;
                return true;
            case "статья" or "статьи" or "статье" or "статью" or "статьей" or "статьею":
                level = PlaceLevel.Article;
                return true;
            case "ч" or "часть" or "части" or "частью":
                level = PlaceLevel.Part;
                return true;
            case "чч" or "частей" or "частям" or "частями" or "частях":
                level = PlaceLevel.Part;
                plural = true;
                return true;
            case "п":
                level = PlaceLevel.Point;
                return true;
            case "пп":
                level = PlaceLevel.PointsOrSubPoint;
                plural = true;
                return true;
            case "подп" or "ппп":
                level = PlaceLevel.SubPoint;
                return true;
            case "абз":
                level = PlaceLevel.Paragraph;
                return true;
        }

        level = Starts(text, "подпункт") ? PlaceLevel.SubPoint : Starts(text, "пункт") ? PlaceLevel.Point : PlaceLevel.Paragraph;
        plural = text.EndsWith("ов", StringComparison.Ordinal) || text.EndsWith("ам", StringComparison.Ordinal)
            || text.EndsWith("ами", StringComparison.Ordinal) || text.EndsWith("ах", StringComparison.Ordinal);
        return level != PlaceLevel.Paragraph || Starts(text, "абзац");
    }

    private static bool Starts(string text, string stem) => text.StartsWith(stem, StringComparison.Ordinal);
}
