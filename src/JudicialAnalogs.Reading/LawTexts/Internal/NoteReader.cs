using System.Collections.Frozen;

namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>Recognises notes and the words for what was taken out.</summary>
internal static class NoteReader
{
    private static readonly FrozenSet<string> ExcludedWords = FrozenSet.ToFrozenSet(
        ["исключен", "исключена", "исключено", "исключены", "исключить"]);

    private static readonly string[] ExcludedPhrases =
        ["алып тасталды", "алынып тасталды", "алып тасталсын", "күші жойылды", "күшін жойды", "күшi жойылды", "утратил силу", "утратила силу", "утратило силу", "утратили силу"];

    // Words without which a paragraph after «Примечание ИЗПИ!» is law again.
    private static readonly string[] EditorialWords =
        ["предусматрива", "вводится в действие", "введения в действие", "введении в действие", "приостанов", "см.", "создан", "көзделген", "қолданысқа", "қараңыз", "тоқтатыл", "жасады", "действует"];

    /// <summary>Kind of note a paragraph opens; null when it opens none.</summary>
    public static LawNoteKind? KindOf(string text)
    {
        if (Starts(text, "примечание изпи") || Starts(text, "примечание рцпи") || Starts(text, "зқаи") || Starts(text, "рқао") || Starts(text, "вниманию пользователей") || Starts(text, "қолданушылар назарына"))
            return LawNoteKind.Editorial;
        if (Starts(text, "сноска") || Starts(text, "ескерту.") || Starts(text, "ескерту:"))
            return LawNoteKind.Amendment;
        return Starts(text, "примечани") && MarkEnds(text, "примечани".Length, 3) || Starts(text, "ескертпе") && MarkEnds(text, "ескертпе".Length, 4) || Starts(text, "ескертулер.")
            ? LawNoteKind.Explanatory
            : null;
    }

    /// <summary>True for a pointer of the publisher that is whole in itself: «Примечание. См. нормативное постановление …».</summary>
    public static bool IsPointer(string text) =>
        Starts(text, "примечание. см. ") || IsFindingOfConstitutionality(text) || (Starts(text, "ескертпе") || Starts(text, "ескерту")) && text.TrimEnd('.', ' ').EndsWith("қараңыз", StringComparison.Ordinal) && text.Length < 400;

    // «Нормативным постановлением Конституционного Суда РК от … статья … признана соответствующей Конституции».
    private static bool IsFindingOfConstitutionality(string text) =>
        Starts(text, "нормативным постановлением конституционного суда") && text.Contains("признан", StringComparison.Ordinal)
        || (Starts(text, "қазақстан республикасы конституциялық сотының") || Starts(text, "қр конституциялық сотының"))
            && text.Contains("қаулысымен", StringComparison.Ordinal) && text.Contains("танылды", StringComparison.Ordinal);

    /// <summary>True when a paragraph after the mark of an editorial note belongs to that note.</summary>
    public static bool IsEditorial(string text) => Array.Exists(EditorialWords, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>True when a paragraph after an amendment note goes on with it: «слова "…" заменены словами "…"».</summary>
    public static bool ContinuesAmendment(string text) =>
        (Starts(text, "слов") || Starts(text, "цифр") || Starts(text, "в тексте") || Starts(text, "по всему тексту") || text is ['"' or '«', ..])
        && (text.Contains("замен", StringComparison.OrdinalIgnoreCase) || text.Contains("исключен", StringComparison.OrdinalIgnoreCase)
            || text.Contains("ауыстырыл", StringComparison.OrdinalIgnoreCase) || text.Contains("алып тасталды", StringComparison.OrdinalIgnoreCase));

    /// <summary>True for «исключен Законом РК …», «(алып тасталды)» as the whole text of a place.</summary>
    public static bool IsExcluded(string text)
    {
        var start = text.AsSpan().TrimStart(" (").ToString();
        var word = start.AsSpan(0, LettersAt(start));
        return ExcludedWords.Contains(word.ToString().ToLowerInvariant())
            || Array.Exists(ExcludedPhrases, phrase => Starts(start, phrase));
    }

    /// <summary>True when an amendment note says that its article is gone.</summary>
    public static bool TellsExclusion(string note) =>
        Array.Exists(ExcludedPhrases, phrase => note.Contains(phrase, StringComparison.OrdinalIgnoreCase))
        || note.Contains("исключена Закон", StringComparison.OrdinalIgnoreCase) || note.Contains("исключена закон", StringComparison.OrdinalIgnoreCase)
        || note.Contains("исключена -", StringComparison.OrdinalIgnoreCase) || note.Contains("исключена –", StringComparison.OrdinalIgnoreCase)
        || note.Contains("исключена.", StringComparison.OrdinalIgnoreCase) || note.Contains("исключена (", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when a note before the first article says that the whole act is repealed, without exceptions.</summary>
    public static bool TellsRepeal(string note) =>
        (note.Contains("утратил силу", StringComparison.OrdinalIgnoreCase) || note.Contains("утратило силу", StringComparison.OrdinalIgnoreCase) || note.Contains("күші жойылды", StringComparison.OrdinalIgnoreCase))
        && !note.Contains("за исключением", StringComparison.OrdinalIgnoreCase) && !note.Contains("қоспағанда", StringComparison.OrdinalIgnoreCase);

    private static bool MarkEnds(string text, int stem, int longest)
    {
        var end = stem;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end - stem <= longest && (end == text.Length || text[end] is '.' or ':' or ' ');
    }

    private static int LettersAt(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end;
    }

    private static bool Starts(string text, string folded) => HeadingReader.StartsFolded(text, folded);
}
