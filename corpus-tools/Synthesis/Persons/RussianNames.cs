namespace JudicialAnalogs.CorpusTools.Synthesis.Persons;

/// <summary>Cases of Russian personal names: <c>n g d a i l</c>.</summary>
internal static class RussianNames
{
    /// <summary>A surname.</summary>
    public static string Surname(string surname, bool female, char grammaticalCase)
    {
        if (grammaticalCase == 'n')
            return surname;
        if (female)
        {
            return surname.EndsWith("ова", StringComparison.Ordinal) || surname.EndsWith("ева", StringComparison.Ordinal) || surname.EndsWith("ина", StringComparison.Ordinal)
                ? surname[..^1] + (grammaticalCase == 'a' ? "у" : "ой")
                : surname;
        }

        if (surname.EndsWith("ко", StringComparison.Ordinal) || surname.EndsWith("лы", StringComparison.Ordinal))
            return surname;
        var possessive = surname.EndsWith("ов", StringComparison.Ordinal) || surname.EndsWith("ев", StringComparison.Ordinal) || surname.EndsWith("ин", StringComparison.Ordinal);
        return surname + (grammaticalCase switch { 'g' or 'a' => "а", 'd' => "у", 'i' => possessive ? "ым" : "ом", _ => "е" });
    }

    /// <summary>A given name.</summary>
    public static string Given(string name, bool female, char grammaticalCase)
    {
        if (grammaticalCase == 'n')
            return name;
        var last = name[^1];
        if (last == 'а')
            return name[..^1] + (grammaticalCase switch { 'g' => "кгхжшщч".Contains(name[^2]) ? "и" : "ы", 'a' => "у", 'i' => "ой", _ => "е" });
        if (last == 'я')
        {
            var afterI = name[^2] == 'и';
            return name[..^1] + (grammaticalCase switch { 'g' => "и", 'a' => "ю", 'i' => "ей", _ => afterI ? "и" : "е" });
        }

        if (female)
            return name;
        return last == 'й'
            ? name[..^1] + (grammaticalCase switch { 'g' or 'a' => "я", 'd' => "ю", 'i' => "ем", _ => name[^2] == 'и' ? "и" : "е" })
            : name + (grammaticalCase switch { 'g' or 'a' => "а", 'd' => "у", 'i' => "ом", _ => "е" });
    }

    /// <summary>A patronymic.</summary>
    public static string Patronymic(string patronymic, bool female, char grammaticalCase)
    {
        if (grammaticalCase == 'n' || patronymic.Length == 0 || patronymic.EndsWith("лы", StringComparison.Ordinal) || patronymic.EndsWith("зы", StringComparison.Ordinal))
            return patronymic;
        return female
            ? patronymic[..^1] + (grammaticalCase switch { 'g' => "ы", 'a' => "у", 'i' => "ой", _ => "е" })
            : patronymic + (grammaticalCase switch { 'g' or 'a' => "а", 'd' => "у", 'i' => "ем", _ => "е" });
    }
}
