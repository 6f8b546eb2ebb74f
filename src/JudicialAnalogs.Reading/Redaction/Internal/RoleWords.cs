using System.Collections.Frozen;

namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>Words that say what a person is, in any case form of either language.</summary>
internal static class RoleWords
{
    private static readonly (string Stem, PersonRole Role)[] Stems =
    [
        ("подсудим", PersonRole.Defendant),
        ("осужденн", PersonRole.Defendant),
        ("обвиняем", PersonRole.Defendant),
        ("подозреваем", PersonRole.Defendant),
        ("сотталушы", PersonRole.Defendant),
        ("сотталған", PersonRole.Defendant),
        ("айыпталушы", PersonRole.Defendant),
        ("айыпкер", PersonRole.Defendant),
        ("күдікті", PersonRole.Defendant),
        ("потерпевш", PersonRole.Victim),
        ("жәбірленуші", PersonRole.Victim),
        ("свидетел", PersonRole.Witness),
        ("понят", PersonRole.Witness),
        ("куәгер", PersonRole.Witness),
        ("куә", PersonRole.Witness),
        ("истец", PersonRole.Party),
        ("истц", PersonRole.Party),
        ("истиц", PersonRole.Party),
        ("ответчи", PersonRole.Party),
        ("заявител", PersonRole.Party),
        ("правонарушител", PersonRole.Defendant),
        ("талапкер", PersonRole.Party),
        ("қоюшы", PersonRole.Party),
        ("жауапкер", PersonRole.Party),
        ("гражданин", PersonRole.Unknown),
        ("гражданк", PersonRole.Unknown),
        ("азамат", PersonRole.Unknown),
        ("гр", PersonRole.Unknown),
        ("судья", PersonRole.Judge),
        ("судьи", PersonRole.Judge),
        ("судьей", PersonRole.Judge),
        ("судьям", PersonRole.Judge),
        ("председательствующ", PersonRole.Judge),
        ("төрағалық", PersonRole.Judge),
        ("прокурор", PersonRole.Official),
        ("обвинител", PersonRole.Official),
        ("айыптаушы", PersonRole.Official),
        ("адвокат", PersonRole.Official),
        ("защитник", PersonRole.Official),
        ("қорғаушы", PersonRole.Official),
        ("секретар", PersonRole.Official),
        ("хатшы", PersonRole.Official),
        ("эксперт", PersonRole.Official),
        ("сарапшы", PersonRole.Official),
        ("переводчик", PersonRole.Official),
        ("аудармашы", PersonRole.Official),
        ("көмекші", PersonRole.Official),
        ("помощник", PersonRole.Official),
        ("врач", PersonRole.Unknown),
        ("инспектор", PersonRole.Unknown),
        ("директор", PersonRole.Unknown),
        ("сожител", PersonRole.Unknown),
        ("супруг", PersonRole.Unknown),
        ("муж", PersonRole.Unknown),
        ("брат", PersonRole.Unknown),
        ("сестр", PersonRole.Unknown),
        ("отец", PersonRole.Unknown),
        ("отц", PersonRole.Unknown),
        ("мать", PersonRole.Unknown),
        ("матер", PersonRole.Unknown),
        ("ип", PersonRole.Unknown),
        ("жк", PersonRole.Unknown),
        ("экспедитор", PersonRole.Unknown),
        ("сын", PersonRole.Unknown),
        ("доч", PersonRole.Unknown),
        ("дочер", PersonRole.Unknown),
        ("енес", PersonRole.Unknown),
        ("баласы", PersonRole.Unknown),
        ("апас", PersonRole.Unknown),
        ("сосед", PersonRole.Unknown),
        ("продавц", PersonRole.Unknown),
        ("продавщиц", PersonRole.Unknown),
        ("кассир", PersonRole.Unknown),
        ("водител", PersonRole.Unknown),
        ("полицейск", PersonRole.Unknown),
        ("участков", PersonRole.Unknown),
        ("бухгалтер", PersonRole.Unknown),
        ("менеджер", PersonRole.Unknown),
        ("сотрудник", PersonRole.Unknown),
        ("дәрігер", PersonRole.Unknown),
        ("жұбай", PersonRole.Unknown),
        ("көрші", PersonRole.Unknown),
        ("сатушы", PersonRole.Unknown),
        ("жүргізуші", PersonRole.Unknown),
        ("қызметкер", PersonRole.Unknown),
        ("представител", PersonRole.Unknown),
        ("өкіл", PersonRole.Unknown),
        ("нотариус", PersonRole.Official),
        ("следовател", PersonRole.Official),
        ("дознавател", PersonRole.Official),
        ("тергеуші", PersonRole.Official),
    ];

    private static readonly FrozenDictionary<char, (string Stem, PersonRole Role)[]> ByLetter =
        Stems.GroupBy(word => word.Stem[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>
    /// The role a folded word names; null when it names none. It is asked of words beside a name: longer words from the same stem
    /// («представительница», «өкілінің») name the role too.
    /// </summary>
    public static PersonRole? Of(ReadOnlySpan<char> folded)
    {
        foreach (var (stem, role) in BeginningLike(folded))
        {
            // Short stems begin other words too («группа», «куәландыру»): only their own case forms count.
            var longest = stem.Length switch { 2 => 2, 3 => 7, _ => stem.Length + 9 };
            if (folded.StartsWith(stem, StringComparison.Ordinal) && folded.Length <= longest)
                return role;
        }

        return null;
    }

    /// <summary>True for a case form of a role word itself. A longer word from its stem may be a surname: «Азаматов», «Соседов», «Сынақ».</summary>
    public static bool IsCaseForm(ReadOnlySpan<char> folded)
    {
        foreach (var (stem, _) in BeginningLike(folded))
        {
            if (folded.StartsWith(stem, StringComparison.Ordinal) && NameForms.IsEnding(folded[stem.Length..]))
                return true;
        }

        return false;
    }

    private static (string Stem, PersonRole Role)[] BeginningLike(ReadOnlySpan<char> folded) => folded.Length > 0 && ByLetter.TryGetValue(folded[0], out var near) ? near : [];
}
