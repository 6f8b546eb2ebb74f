namespace JudicialAnalogs.CorpusTools.Evaluation;

/// <summary>
/// Names of judges as they are compared: an act often gives one in full above and with initials below, before the surname or behind it, and golds
/// take either.
/// </summary>
internal static class OfficialName
{
    /// <summary>The same surname, letter by letter, and initials that do not differ.</summary>
    public static bool Same(string one, string other)
    {
        var (first, second) = (Parts(one), Parts(other));
        return string.Equals(first.Surname, second.Surname, StringComparison.OrdinalIgnoreCase)
            && (first.Initials.Length == 0 || second.Initials.Length == 0
                ? first.Initials.Length == second.Initials.Length
                : string.Equals(first.Initials, second.Initials, StringComparison.OrdinalIgnoreCase));
    }

    private static (string Surname, string Initials) Parts(string name)
    {
        var words = name.Split([' ', '.', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        // «Қайрат Шәріпұлы Мұқашев», «Елеусінов Талғат Қадырұлы»: a patronymic never stands first, so the surname is first or last.
        var surname = words.Length == 3 && words.All(word => word.Length > 1)
            ? IsPatronymic(words[1]) ? words[2] : words[0]
            : words.MaxBy(word => word.Length) ?? name;
        return (surname, string.Concat(words.Where(word => word != surname).Select(word => word[..1])));
    }

    private static bool IsPatronymic(string word) =>
        word.EndsWith("ұлы", StringComparison.Ordinal) || word.EndsWith("қызы", StringComparison.Ordinal) || word.EndsWith("вич", StringComparison.Ordinal) || word.EndsWith("вна", StringComparison.Ordinal)
        || word.EndsWith("ич", StringComparison.Ordinal) || word.EndsWith("чна", StringComparison.Ordinal);
}
