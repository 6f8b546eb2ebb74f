namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>Tells whether two words are case forms of one name, in Russian and Kazakh, without knowing the name.</summary>
internal static class NameForms
{
    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal)
    {
        "", "а", "у", "ом", "ем", "е", "ы", "ым", "ой", "ою", "ых", "ыми", "и", "я", "ю", "ей", "ею", "ий", "ый", "ого", "его", "ому", "ему", "им", "ими",
        "ая", "яя", "ую", "юю", "ое", "ее", "ые", "ие", "их", "ь", "й", "о", "ам", "ами", "ах", "ям", "ями", "ях", "ья", "ье", "ьи", "ью", "ии", "ию", "ией", "ия",
        "ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке", "на", "не", "ды", "ді", "ты", "ті", "ны", "ні", "н", "да", "де", "та", "те",
        "нда", "нде", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен", "лар", "лер", "дар", "дер", "тар", "тер",
        "ларға", "лерге", "дарға", "дерге", "тарға", "терге", "лардың", "лердің", "дардың", "дердің", "тардың", "тердің", "тарды", "терді", "ларды", "лерді",
        "нікі", "дікі", "тікі",
        // The feminine ending of a surname with a Kazakh case behind it: «Бекеновадан».
        "аның", "аға", "аны", "ада", "адан", "амен", "алар", "алардың", "аларға",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> EndingSpans = Endings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for nothing and for an ending of a case form: «сына» ends so, «Сынақ» does not.</summary>
    public static bool IsEnding(ReadOnlySpan<char> rest) => EndingSpans.Contains(rest);

    /// <summary>True when the two folded words can be forms of one name.</summary>
    public static bool Same(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var shared = one.CommonPrefixLength(other);
        if (shared == one.Length && shared == other.Length)
            return true;
        var least = Math.Min(one.Length, other.Length) <= 3 ? 2 : 3;
        // Endings share their first letters too («-ова» and «-овой»), so the stem may end a little earlier than the words part.
        for (var cut = shared; cut >= Math.Max(least, shared - 2); cut--)
        {
            if (EndingSpans.Contains(one[cut..]) && EndingSpans.Contains(other[cut..]))
                return true;
        }

        return false;
    }

    /// <summary>
    /// True when one of two folded words can be the other with a slip of the pen or of a scanner in it: an ending that is none, or one letter
    /// replaced, lost or added further on. Says nothing of words that are not both names.
    /// </summary>
    public static bool Misspelt(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var shared = one.CommonPrefixLength(other);
        if (shared >= LeastShared && one.Length - shared <= BrokenEnding && other.Length - shared <= BrokenEnding)
            return true;
        var behind = one[shared..];
        var otherBehind = other[shared..];
        var tail = 0;
        while (tail < Math.Min(behind.Length, otherBehind.Length) && behind[^(tail + 1)] == otherBehind[^(tail + 1)])
            tail++;
        return shared >= LeastBeforeSlip && shared + tail >= LeastShared && behind.Length - tail <= 1 && otherBehind.Length - tail <= 1;
    }

    // So much of a name must be right for the rest to be taken for a slip.
    private const int LeastShared = 5;
    private const int LeastBeforeSlip = 3;
    private const int BrokenEnding = 2;

    /// <summary>True for the ending of a patronymic in any case: -ович, -овна, -ұлы, -қызы, -оглы.</summary>
    public static bool IsPatronymic(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 5)
            return false;
        foreach (var suffix in PatronymicSuffixes)
        {
            var at = folded.LastIndexOf(suffix);
            // «Ильич» and «Фомич» are whole words of their own.
            if ((at >= 2 || (at == 0 && suffix.EndsWith("ич", StringComparison.Ordinal) && suffix.Length >= 5)) && EndingSpans.Contains(folded[(at + suffix.Length)..]))
                return true;
        }

        return false;
    }

    /// <summary>True for «ұлы», «угли», «оглы», «қызы» set apart from the father's name.</summary>
    public static bool IsPatronymicWord(ReadOnlySpan<char> folded) =>
        folded is "ұлы" or "улы" or "уулу" or "угли" or "оглы" or "оғлы" or "оглу" or "қызы" or "кызы" or "кизи" or "гызы";

    /// <summary>True for the ending of a surname common in Kazakhstan, in any case form.</summary>
    public static bool LooksLikeSurname(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 4)
            return false;
        foreach (var suffix in SurnameSuffixes)
        {
            var at = folded.LastIndexOf(suffix);
            if (at >= 2 && EndingSpans.Contains(folded[(at + suffix.Length)..]))
                return true;
        }

        return false;
    }

    /// <summary>True for the endings that hardly a word but a Russian-made surname has, in any case form: -ов, -ев, -ин, -енко.</summary>
    public static bool EndsAsSurname(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 5)
            return false;
        foreach (var suffix in SureSurnameSuffixes)
        {
            var at = folded.LastIndexOf(suffix);
            if (at >= 2 && SureSurnameEndings.Contains(folded[(at + suffix.Length)..]))
                return true;
        }

        return false;
    }

    private static readonly string[] SureSurnameSuffixes = ["ов", "ев", "ин", "ын", "енко"];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SureSurnameEndings =
        new HashSet<string>(["", "а", "у", "ым", "е", "ой", "ы", "ых", "ыми", "тың", "тің", "ның", "нің", "ға", "ге", "қа", "ке", "ты", "ті", "ды", "ді", "пен", "мен"], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] PatronymicSuffixes =
        ["ович", "евич", "овн", "евн", "ичн", "ұлы", "қызы", "улы", "кызы", "оглы", "гызы", "ильич", "саввич", "кузьмич", "лукич", "фомич", "никитич", "тегі"];

    private static readonly string[] SurnameSuffixes =
        ["ов", "ев", "ин", "ын", "ск", "цк", "ко", "ук", "юк", "як", "ян", "янц", "дзе", "швили", "ман", "берг", "ер", "бай", "бек", "хан", "ник", "ич"];
}
