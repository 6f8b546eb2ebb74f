using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>
/// Finds the persons of an act without a list of names: first by what only names have (initials, patronymics, a role word before),
/// then everywhere by the case forms of the names so found.
/// </summary>
internal sealed class CastFinder
{
    private readonly ActText text;
    private readonly NameWords words;
    private readonly bool? initialsFirst;
    private readonly Person?[] owners;
    private readonly NameAnnouncements announcements;
    private readonly KnownPersons persons = new();
    private readonly List<Mention> mentions = [];

    /// <summary>Initials by which the act itself hides a person: «подсудимый К.», «Б.А. признать виновным».</summary>
    private readonly HashSet<string> ownInitials = new(StringComparer.Ordinal);

    private CastFinder(ActText text)
    {
        this.text = text;
        words = new NameWords(text);
        owners = new Person?[words.Count];
        announcements = new NameAnnouncements(text, words, owners);
        initialsFirst = PrefersInitialsFirst();
    }

    // Between a defendant's name and birth stand at most a number and a few words.
    private const int BirthReach = 60;
    private const int NameReach = 25;

    /// <param name="text">The act.</param>
    /// <param name="births">Dates of birth in the introduction of a criminal case: УПК ст. 396 asks them of the defendant alone.</param>
    /// <param name="personal">Dates of birth and identification numbers: two capitalised words right before one are a name.</param>
    public static Cast Find(ActText text, IEnumerable<TextSpan> births, IEnumerable<TextSpan> personal)
    {
        var finder = new CastFinder(text);
        finder.CollectOwnInitials();
        for (var i = 0; i < finder.words.Count;)
            i = finder.TakeSure(i);
        foreach (var datum in personal)
            finder.TakeBeside(datum);
        foreach (var birth in births)
            finder.Present(birth);
        for (var i = 0; i < finder.words.Count;)
            i = finder.TakeKnown(i);
        finder.mentions.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return new Cast(finder.persons.All, finder.mentions);
    }

    /// <summary>«Кабылда Ербол. Год рождения – 1986», «Бөрібай Нариман (1997 ж. туған)»: a name with neither patronymic nor initials.</summary>
    private void TakeBeside(TextSpan datum)
    {
        var last = words.LastBefore(datum.Start);
        while (last > 0 && datum.Start - words[last].End <= NameReach && !(CanBeName(last) && CanBeName(last - 1) && words.JoinsOrBreaks(last) && !words.NamesPlace(last)))
            last--;
        if (last < 1 || datum.Start - words[last].End > NameReach)
            return;
        var first = last - 1;
        if (first > 0 && CanBeName(first - 1) && words.JoinsOrBreaks(first))
            first--;
        Record(first, last + 1, first, words.InitialOf(first + 1), givenFrom: first + 1);
    }

    private void Present(TextSpan birth)
    {
        var named = mentions.FindLast(mention => mention.Span.End <= birth.Start && birth.Start - mention.Span.End <= BirthReach);
        if (named.Person is { Role: not (PersonRole.Victim or PersonRole.Party) } person)
            person.Present();
    }

    /// <summary>Takes a name that shows itself at token <paramref name="i"/>; gives the token to go on from.</summary>
    private int TakeSure(int i)
    {
        var token = words[i];
        if (token.Kind == NameTokenKind.Initial)
        {
            var (initials, next) = words.InitialsFrom(i);
            if (IsNumberOfPart(i, next))
                return next;
            if (next < words.Count && CanBeName(next) && words.Joins(next) && !words.OpensSentence(next) && (!ownInitials.Contains(initials) || words.IsSurname(next)))
                return Record(i, next + 1, next, initials);
            return ownInitials.Contains(initials) ? Record(i, next, surname: -1, initials) : i + 1;
        }

        if (!CanBeName(i))
            return i + 1;

        var end = i + 1;
        while (end < words.Count && end - i < 4 && CanBeName(end) && words.JoinsOrBreaks(end))
            end++;
        if (end < words.Count && end - i >= 2 && words.Joins(end) && NameForms.IsPatronymicWord(words.Folded(end)))
            return Record(i, end + 1, i, words.InitialOf(i + 1), givenFrom: i + 1, givenTo: end);
        for (var j = i; j < end; j++)
        {
            if (j > i && NameForms.IsPatronymic(words.Folded(j)))
                return TakeFullName(i, j, end);
        }

        // «Сүлейменқызы Раушан»: the father's name serves as the surname.
        if (end - i >= 2 && NameForms.IsPatronymic(words.Folded(i)))
            return Record(i, i + 2, i, words.InitialOf(i + 1), givenFrom: i + 1, givenTo: i + 2);

        if (end < words.Count && words[end].Kind == NameTokenKind.Initial && words.JoinsOrBreaks(end) && words.Folded(end - 1).Length >= 2)
        {
            var (initials, next) = words.InitialsFrom(end);
            var ambiguous = next < words.Count && CanBeName(next) && words.Joins(next);
            // «Раскаяние Б. суд учитывает»: the word that opens a sentence is no surname of a person hidden behind an initial.
            if (ownInitials.Contains(initials) && (words[end - 1].Before is NameGap.Stop or NameGap.LineBreak || !NameForms.LooksLikeSurname(words.Folded(end - 1))))
                return end;
            var parted = words[end].Before == NameGap.LineBreak && ambiguous && words.IsSurname(next);
            var follows = ambiguous ? SurnameFollows(end - 1, next) : false;
            // Where nothing tells which of the two words the initials belong to, both are hidden.
            if (!parted && follows is null && (next + 1 == words.Count || words[next + 1].Kind != NameTokenKind.Initial))
                return Record(end - 1, next + 1, next, initials);
            return parted || follows is true ? end : Record(end - 1, next, end - 1, initials);
        }

        if (PairWithin(i, end) is { } surname)
            return Record(i, end, surname, words.InitialOf(surname == i ? i + 1 : i), givenFrom: surname == i ? i + 1 : i, givenTo: surname == i ? end : surname);

        if (announcements.IsAnnounced(i) && words.IsBareSurname(i))
            return GivenBehind(i) ? Record(i, i + 2, i, words.InitialOf(i + 1), givenFrom: i + 1) : Record(i, i + 1, i, "");

        return words.IsSurnameAmidSentence(i) ? Record(i, i + 1, i, "") : i + 1;
    }

    /// <summary>«I. ФАБУЛА»: a Roman number opens the line, and what follows is the title of a part.</summary>
    private bool IsNumberOfPart(int i, int next) =>
        next == i + 1 && next < words.Count && words[i].Before is NameGap.Stop or NameGap.LineBreak && text.Shaped[words[i].Start] is 'I' or 'V' or 'X'
        && words[next].Kind == NameTokenKind.AllCapitals && !NameForms.LooksLikeSurname(words.Folded(next));

    /// <summary>
    /// Two or three capitalised words of which one has the ending of a surname: «ұлы Жандарбеков Әлиханның», «анасы Гүлнұр Жандарбекова»; where
    /// a sentence opens, two with the surname first: «Ахметова Нәзира көрген». Gives the surname; null where the words are no name.
    /// </summary>
    private int? PairWithin(int i, int end)
    {
        var opens = i == 0 || !words.Joins(i);
        if (opens && (end - i != 2 || words[i].Before is not (NameGap.Stop or NameGap.LineBreak) || !NameForms.EndsAsSurname(words.Folded(i))))
            return null;
        if (end - i is not (2 or 3) || i == 0 || words[i - 1].Kind == NameTokenKind.Initial || words.StandsInPlaces(i) || words.NamesPlace(end - 1))
            return null;
        for (var j = i; j < end; j++)
        {
            if (words[j].Kind != NameTokenKind.Capital || words.Folded(j).Length < 3 || !words.IsBareSurname(j))
                return null;
        }

        return NameForms.EndsAsSurname(words.Folded(i)) ? i : NameForms.EndsAsSurname(words.Folded(end - 1)) ? end - 1 : null;
    }

    private void CollectOwnInitials()
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Kind != NameTokenKind.Initial || (i > 0 && words[i - 1].Kind == NameTokenKind.Initial && words.JoinsOrBreaks(i)))
                continue;
            var (initials, next) = words.InitialsFrom(i);
            var besideName = (i > 0 && words.Joins(i) && CanBeName(i - 1)) || (next < words.Count && words.Joins(next) && CanBeName(next));
            if (!besideName && (NamesPersonBefore(i) || NamesPersonAfter(next)))
                ownInitials.Add(initials);
        }
    }

    private bool NamesPersonBefore(int i) => i > 0 && words[i].Before is NameGap.Space or NameGap.LineBreak or NameGap.Mark
        && (RoleWords.Of(words.Folded(i - 1)) is not null || words.Folded(i - 1) is "отношении" or "обвинению" or "признать" or "оправдать");

    private bool NamesPersonAfter(int next)
    {
        if (next < words.Count && words[next].Before == NameGap.Space && words.Folded(next) is "признать" or "признан" or "признана" or "признал" or "признала" or "оправдать" or "осужден" or "осуждена" or "кінәлі" or "кінәсін")
            return true;
        // «Б., 1995 года рождения», «Б.-ға»
        var end = words[next - 1].End;
        var rest = text.Folded.AsSpan(end, Math.Min(12, text.Length - end));
        return (rest.StartsWith(", 19") || rest.StartsWith(", 20") || (rest.Length > 4 && rest.StartsWith(", ") && char.IsDigit(rest[2]) && rest[2..].Contains('.')))
            || (rest.Length > 1 && rest[0] == '-' && char.IsLetter(rest[1]));
    }

    /// <summary>A run of name words with a patronymic at <paramref name="patronymic"/>: surname first, or last when nothing stands before the given name.</summary>
    private int TakeFullName(int from, int patronymic, int end)
    {
        var given = patronymic - 1;
        var surname = given - 1 >= from ? given - 1 : -1;
        var last = patronymic + 1;
        if (surname < 0 && last < end)
        {
            surname = last;
            last++;
        }

        var first = surname >= 0 && surname < given ? surname : given;
        var initials = $"{text.Shaped[words[given].Start]}{text.Shaped[words[patronymic].Start]}".ToUpperInvariant();
        return Record(first, last, surname < 0 ? given : surname, initials, givenFrom: given, givenTo: patronymic + 1);
    }

    private int Record(int from, int to, int surname, string initials, int givenFrom = -1, int givenTo = -1)
    {
        var person = persons.Named(surname < 0 ? "" : words.Folded(surname).ToString(), initials);
        if (givenFrom >= 0)
        {
            for (var i = givenFrom; i < (givenTo < 0 ? to : givenTo); i++)
                person.GivenNames.Add(words.Folded(i).ToString());
        }

        person.TakeRole(announcements.RoleBefore(from));
        for (var i = from; i < to; i++)
            owners[i] = person;
        mentions.Add(new Mention(person, new TextSpan(words[from].Start, words[to - 1].End - words[from].Start)));
        return to;
    }

    /// <summary>Takes a word that is a form of a name already found.</summary>
    private int TakeKnown(int i)
    {
        if (owners[i] is not null || !words[i].IsName)
            return i + 1;
        var word = words.Folded(i);
        if (!words.IsNameLike(i))
            return i + 1;
        var person = persons.OfSurname(word) ?? GivenName(word) ?? Misspelt(i);
        if (person is null)
            return i + 1;
        var end = i + 1;
        while (end < words.Count && owners[end] is null && words[end].IsName && words.Joins(end) && (persons.OfSurname(words.Folded(end)) ?? GivenName(words.Folded(end))) == person)
            end++;
        if (end == i + 1 && persons.OfSurname(word) is not null && GivenBehind(i))
        {
            person.GivenNames.Add(words.Folded(i + 1).ToString());
            end++;
        }

        var start = end == i + 1 && GivenAhead(i) ? i - 1 : i;
        person.TakeRole(announcements.RoleBefore(start));
        mentions.Add(new Mention(person, new TextSpan(words[start].Start, words[end - 1].End - words[start].Start)));
        return end;
    }

    /// <summary>«Захарова Людмила»: nothing but a given name follows a surname over a mere space with a capital.</summary>
    private bool GivenBehind(int surname) => surname + 1 < words.Count && words[surname + 1].Kind == NameTokenKind.Capital && words.Joins(surname + 1) && CanBeName(surname + 1)
        && words[surname + 1].End - words[surname + 1].Start >= 3 && persons.OfSurname(words.Folded(surname + 1)) is null;

    /// <summary>«анасы Гүлнұр Жандарбекова»: a capital within a sentence right before a known surname.</summary>
    private bool GivenAhead(int surname) => surname > 1 && words.Joins(surname) && words.Joins(surname - 1) && words[surname - 1].Kind == NameTokenKind.Capital && words[surname - 2].Kind == NameTokenKind.Plain
        && CanBeName(surname - 1) && words.Folded(surname - 1).Length >= 3 && words.IsBareSurname(surname - 1);

    /// <summary>«Оспановоа» beside «Оспанова»: a capital within the act that is no word of its own and nearly the name of a person.</summary>
    private Person? Misspelt(int i) =>
        words[i].Kind == NameTokenKind.Capital && !words.IsAlsoPlain(words.Folded(i)) && !words.StandsInPlaces(i) && !words.NamesPlace(i) ? persons.OfMisspeltSurname(words.Folded(i)) : null;

    private Person? GivenName(ReadOnlySpan<char> word) => word.Length < 4 || words.IsAlsoPlain(word) ? null : persons.OfGivenName(word);

    /// <summary>Between two name words with initials in the middle, whether the initials belong to the second; null where nothing tells.</summary>
    private bool? SurnameFollows(int before, int after)
    {
        if (words.IsAlsoPlain(words.Folded(before)))
            return true;
        var likeBefore = NameForms.LooksLikeSurname(words.Folded(before));
        var likeAfter = NameForms.LooksLikeSurname(words.Folded(after));
        return likeBefore == likeAfter ? initialsFirst : likeAfter;
    }

    /// <summary>Acts keep to one order: «Ж.Т. Сәдібеков» or «Сәдібеков Ж.Т.»; null for one that shows neither.</summary>
    private bool? PrefersInitialsFirst()
    {
        int first = 0, last = 0;
        for (var i = 1; i + 1 < words.Count; i++)
        {
            if (words[i].Kind != NameTokenKind.Initial)
                continue;
            var nameBefore = words[i - 1].IsName && words.Joins(i) && CanBeName(i - 1);
            var nameAfter = words[i + 1].IsName && words.Joins(i + 1) && CanBeName(i + 1);
            if (nameBefore && !nameAfter)
                last++;
            else if (nameAfter && !nameBefore)
                first++;
        }

        return first == last ? null : first > last;
    }

    private bool CanBeName(int i) => words.IsNameLike(i) && owners[i] is null;
}
