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
    private readonly List<NameToken> tokens;
    private readonly HashSet<string> plainWords;
    private readonly bool initialsFirst;
    private readonly Person?[] owners;
    private readonly bool[] nameLike;
    private readonly List<Person> persons = [];
    private readonly List<Mention> mentions = [];

    /// <summary>Initials by which the act itself hides a person: «подсудимый К.», «Б.А. признать виновным».</summary>
    private readonly HashSet<string> ownInitials = new(StringComparer.Ordinal);

    private CastFinder(ActText text)
    {
        this.text = text;
        tokens = NameTokens.Of(text);
        owners = new Person?[tokens.Count];
        nameLike = [.. tokens.Select(IsNameLike)];
        plainWords = tokens.Where(token => token.Kind == NameTokenKind.Plain && token.End - token.Start > 1).Select(token => Folded(token).ToString()).ToHashSet(StringComparer.Ordinal);
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
        for (var i = 0; i < finder.tokens.Count;)
            i = finder.TakeSure(i);
        foreach (var datum in personal)
            finder.TakeBeside(datum);
        foreach (var birth in births)
            finder.Present(birth);
        for (var i = 0; i < finder.tokens.Count;)
            i = finder.TakeKnown(i);
        finder.mentions.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return new Cast(finder.persons, finder.mentions);
    }

    /// <summary>«Кабылда Ербол. Год рождения – 1986», «Бөрібай Нариман (1997 ж. туған)»: a name with neither patronymic nor initials.</summary>
    private void TakeBeside(TextSpan datum)
    {
        var last = tokens.FindLastIndex(token => token.End <= datum.Start);
        while (last > 0 && datum.Start - tokens[last].End <= NameReach && !(CanBeName(last) && CanBeName(last - 1) && JoinsOrBreaks(last)))
            last--;
        if (last < 1 || datum.Start - tokens[last].End > NameReach)
            return;
        var first = last - 1;
        if (first > 0 && CanBeName(first - 1) && JoinsOrBreaks(first))
            first--;
        Record(first, last + 1, first, InitialOf(first + 1), givenFrom: first + 1);
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
        var token = tokens[i];
        if (token.Kind == NameTokenKind.Initial)
        {
            var (initials, next) = InitialsFrom(i);
            if (next < tokens.Count && CanBeName(next) && Joins(next) && !FollowsSurname(next) && (!ownInitials.Contains(initials) || IsSurname(next)))
                return Record(i, next + 1, next, initials);
            return ownInitials.Contains(initials) ? Record(i, next, surname: -1, initials) : i + 1;
        }

        if (!CanBeName(i))
            return i + 1;

        var end = i + 1;
        while (end < tokens.Count && end - i < 4 && CanBeName(end) && JoinsOrBreaks(end))
            end++;
        if (end < tokens.Count && end - i >= 2 && Joins(end) && NameForms.IsPatronymicWord(Folded(tokens[end])))
            return Record(i, end + 1, i, InitialOf(i + 1), givenFrom: i + 1, givenTo: end);
        for (var j = i; j < end; j++)
        {
            if (j > i && NameForms.IsPatronymic(Folded(tokens[j])))
                return TakeFullName(i, j, end);
        }

        // «Сүлейменқызы Раушан»: the father's name serves as the surname.
        if (end - i >= 2 && NameForms.IsPatronymic(Folded(tokens[i])) && RoleWords.Of(Folded(tokens[i])) is null)
            return Record(i, i + 2, i, InitialOf(i + 1), givenFrom: i + 1, givenTo: i + 2);

        if (end < tokens.Count && tokens[end].Kind == NameTokenKind.Initial && JoinsOrBreaks(end) && Folded(tokens[end - 1]).Length >= 2)
        {
            var (initials, next) = InitialsFrom(end);
            var ambiguous = next < tokens.Count && CanBeName(next) && Joins(next);
            // «Раскаяние Б. суд учитывает»: the word that opens a sentence is no surname of a person hidden behind an initial.
            if (ownInitials.Contains(initials) && (tokens[end - 1].Before is NameGap.Stop or NameGap.LineBreak || !NameForms.LooksLikeSurname(Folded(tokens[end - 1]))))
                return end;
            var parted = tokens[end].Before == NameGap.LineBreak && ambiguous && IsSurname(next);
            if (!parted && (!ambiguous || !SurnameFollows(end - 1, next)))
                return Record(end - 1, next, end - 1, initials);
            return end;
        }

        if (i > 0 && (Joins(i) || IsSoleTrader(i)) && (RoleWords.Of(Folded(tokens[i - 1])) is not null || Folded(tokens[i - 1]) is "отношении" or "обвинению") && IsBareSurname(i))
        {
            return GivenBehind(i) ? Record(i, i + 2, i, InitialOf(i + 1), givenFrom: i + 1) : Record(i, i + 1, i, "");
        }

        return IsSurnameAmidSentence(i) ? Record(i, i + 1, i, "") : i + 1;
    }

    /// <summary>«ИП «Мейрамханова»»: the firm is the person.</summary>
    private bool IsSoleTrader(int i) => tokens[i].Before == NameGap.Mark && Folded(tokens[i - 1]) is "ип" or "жк";

    /// <summary>A capital within a sentence, the ending of a surname, and no place or office beside it.</summary>
    private bool IsSurnameAmidSentence(int i) =>
        i > 0 && Joins(i) && tokens[i].Kind == NameTokenKind.Capital && tokens[i - 1].Kind == NameTokenKind.Plain && NameForms.EndsAsSurname(Folded(tokens[i]))
        && IsBareSurname(i) && !NotNames.IsPlace(Folded(tokens[i - 1])) && (i + 1 >= tokens.Count || !NotNames.IsPlace(Folded(tokens[i + 1])));

    private void CollectOwnInitials()
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != NameTokenKind.Initial || (i > 0 && tokens[i - 1].Kind == NameTokenKind.Initial && JoinsOrBreaks(i)))
                continue;
            var (initials, next) = InitialsFrom(i);
            var besideName = (i > 0 && Joins(i) && CanBeName(i - 1)) || (next < tokens.Count && Joins(next) && CanBeName(next));
            if (!besideName && (NamesPersonBefore(i) || NamesPersonAfter(next)))
                ownInitials.Add(initials);
        }
    }

    private bool NamesPersonBefore(int i) => i > 0 && tokens[i].Before is NameGap.Space or NameGap.LineBreak or NameGap.Mark
        && (RoleWords.Of(Folded(tokens[i - 1])) is not null || Folded(tokens[i - 1]) is "отношении" or "обвинению" or "признать" or "оправдать");

    private bool NamesPersonAfter(int next)
    {
        if (next < tokens.Count && tokens[next].Before == NameGap.Space && Folded(tokens[next]) is "признать" or "признан" or "признана" or "признал" or "признала" or "оправдать" or "осужден" or "осуждена" or "кінәлі" or "кінәсін")
            return true;
        // «Б., 1995 года рождения», «Б.-ға»
        var end = tokens[next - 1].End;
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
        var initials = $"{text.Shaped[tokens[given].Start]}{text.Shaped[tokens[patronymic].Start]}".ToUpperInvariant();
        return Record(first, last, surname < 0 ? given : surname, initials, givenFrom: given, givenTo: patronymic + 1);
    }

    private int Record(int from, int to, int surname, string initials, int givenFrom = -1, int givenTo = -1)
    {
        var name = surname < 0 ? "" : Folded(tokens[surname]).ToString();
        var person = name.Length > 0
            ? persons.Find(known => known.Surname.Length > 0 && NameForms.Same(known.Surname, name) && known.Agrees(initials))
            : persons.Find(known => known.Surname.Length == 0 && known.Initials == initials);
        if (person is null)
        {
            person = new Person(persons.Count) { Surname = name, OwnPseudonym = name.Length == 0 ? OwnPseudonym(initials) : null };
            persons.Add(person);
        }

        if (initials.Length > person.Initials.Length)
            person.Initials = initials;
        if (givenFrom >= 0)
        {
            for (var i = givenFrom; i < (givenTo < 0 ? to : givenTo); i++)
                person.GivenNames.Add(Folded(tokens[i]).ToString());
        }

        person.TakeRole(RoleBefore(from));
        for (var i = from; i < to; i++)
            owners[i] = person;
        mentions.Add(new Mention(person, new TextSpan(tokens[from].Start, tokens[to - 1].End - tokens[from].Start)));
        return to;
    }

    /// <summary>Takes a word that is a form of a name already found.</summary>
    private int TakeKnown(int i)
    {
        if (owners[i] is not null || !tokens[i].IsName)
            return i + 1;
        var word = Folded(tokens[i]);
        if (!nameLike[i])
            return i + 1;
        var person = Known(word) ?? KnownGiven(word);
        if (person is null)
            return i + 1;
        var end = i + 1;
        while (end < tokens.Count && owners[end] is null && tokens[end].IsName && Joins(end) && (Known(Folded(tokens[end])) ?? KnownGiven(Folded(tokens[end]))) == person)
            end++;
        if (end == i + 1 && Known(word) is not null && GivenBehind(i))
        {
            person.GivenNames.Add(Folded(tokens[i + 1]).ToString());
            end++;
        }

        person.TakeRole(RoleBefore(i));
        mentions.Add(new Mention(person, new TextSpan(tokens[i].Start, tokens[end - 1].End - tokens[i].Start)));
        return end;
    }

    /// <summary>«Захарова Людмила»: nothing but a given name follows a surname over a mere space with a capital.</summary>
    private bool GivenBehind(int surname) => surname + 1 < tokens.Count && tokens[surname + 1].Kind == NameTokenKind.Capital && Joins(surname + 1) && CanBeName(surname + 1)
        && tokens[surname + 1].End - tokens[surname + 1].Start >= 3 && Known(Folded(tokens[surname + 1])) is null;

    private string InitialOf(int token) => text.Shaped[tokens[token].Start].ToString();

    private Person? Known(ReadOnlySpan<char> word)
    {
        Person? best = null;
        foreach (var person in persons)
        {
            if (person.Surname.Length == 0 || person.Surname[0] != word[0] || !NameForms.Same(person.Surname, word))
                continue;
            // Several persons of one surname: the defendant is named bare more often than anyone.
            if (best is null || (person.Role == PersonRole.Defendant && best.Role != PersonRole.Defendant))
                best = person;
        }

        return best;
    }

    private Person? KnownGiven(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || plainWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            return null;
        foreach (var person in persons)
        {
            foreach (var given in person.GivenNames)
            {
                if (given.Length >= 3 && given[0] == word[0] && NameForms.Same(given, word))
                    return person;
            }
        }

        return null;
    }

    private (string Initials, int Next) InitialsFrom(int i)
    {
        var initials = "";
        var j = i;
        while (j < tokens.Count && j - i < 3 && tokens[j].Kind == NameTokenKind.Initial && (j == i || JoinsOrBreaks(j)))
            initials += text.Shaped[tokens[j++].Start];
        return (initials, j);
    }

    /// <summary>Between two name words with initials in the middle, whether the initials belong to the second.</summary>
    private bool SurnameFollows(int before, int after)
    {
        if (plainWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Folded(tokens[before])))
            return true;
        var likeBefore = NameForms.LooksLikeSurname(Folded(tokens[before]));
        var likeAfter = NameForms.LooksLikeSurname(Folded(tokens[after]));
        return likeBefore == likeAfter ? initialsFirst : likeAfter;
    }

    /// <summary>After «Иванов А.Б.» a capital opens the next sentence rather than ends «А.Б. Суд».</summary>
    private bool FollowsSurname(int surname) =>
        plainWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Folded(tokens[surname])) && !NameForms.LooksLikeSurname(Folded(tokens[surname]));

    /// <summary>Acts keep to one order: «Ж.Т. Сәдібеков» or «Сәдібеков Ж.Т.».</summary>
    private bool PrefersInitialsFirst()
    {
        int first = 0, last = 0;
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Kind != NameTokenKind.Initial)
                continue;
            var nameBefore = tokens[i - 1].IsName && Joins(i) && CanBeName(i - 1);
            var nameAfter = tokens[i + 1].IsName && Joins(i + 1) && CanBeName(i + 1);
            if (nameBefore && !nameAfter)
                last++;
            else if (nameAfter && !nameBefore)
                first++;
        }

        return first > last;
    }

    private PersonRole RoleBefore(int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - 3) && tokens[i + 1].Before is NameGap.Space or NameGap.LineBreak or NameGap.Mark; i--)
        {
            if (owners[i] is { } owner)
            {
                // «подсудимых Иванова А.Б., Петрова В.Г.» share the word before the first, and «подсудимых Иванова и Петрова» too.
                if (i < token - 1)
                    return tokens[token].Before == NameGap.Space && IsConjunction(Folded(tokens[token - 1])) && NamesSeveral(i) ? owner.Role : PersonRole.Unknown;
                return owner.Role is PersonRole.Unknown || tokens[token].Before == NameGap.Space ? PersonRole.Unknown : owner.Role;
            }

            if (RoleWords.Of(Folded(tokens[i])) is { } role)
                return role;
        }

        return PersonRole.Unknown;
    }

    private static bool IsConjunction(ReadOnlySpan<char> word) => word is "и" or "мен" or "пен" or "бен" or "және";

    /// <summary>Whether the word before the name that ends at token <paramref name="last"/> speaks of several: «подсудимых», «сотталушылар».</summary>
    private bool NamesSeveral(int last)
    {
        var first = last;
        while (first > 0 && owners[first - 1] == owners[last] && tokens[first].Before is NameGap.Space or NameGap.LineBreak)
            first--;
        if (first == 0)
            return false;
        var word = Folded(tokens[first - 1]);
        return RoleWords.Of(word) is not null
            && (word.EndsWith("ых") || word.EndsWith("ые") || word.EndsWith("ыми") || word.EndsWith("их") || word.EndsWith("ие") || word.EndsWith("ов") || word.Contains("лар", StringComparison.Ordinal) || word.Contains("лер", StringComparison.Ordinal));
    }

    private bool IsBareSurname(int i)
    {
        var word = Folded(tokens[i]);
        if (word.Length < 2 || tokens[i].Kind == NameTokenKind.AllCapitals && word.Length <= 3)
            return false;
        if (plainWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && !NameForms.LooksLikeSurname(word))
            return false;
        return i + 1 >= tokens.Count || !NotNames.IsInstitution(Folded(tokens[i + 1]));
    }

    /// <summary>A name beyond doubt: the ending of a surname, and nowhere in the act a word in small letters.</summary>
    private bool IsSurname(int i) => NameForms.LooksLikeSurname(Folded(tokens[i])) && !plainWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Folded(tokens[i]));

    private bool CanBeName(int i) => nameLike[i] && owners[i] is null;

    private bool IsNameLike(NameToken token) =>
        token.IsName && (token.Kind == NameTokenKind.Capital || token.End - token.Start >= 3) && !NotNames.Contains(Folded(token));

    private bool Joins(int i) => tokens[i].Before == NameGap.Space;

    private bool JoinsOrBreaks(int i) => tokens[i].Before is NameGap.Space or NameGap.LineBreak;

    private static string OwnPseudonym(string initials) => string.Concat(initials.Select(letter => $"{letter}."));

    private ReadOnlySpan<char> Folded(NameToken token) => text.Folded.AsSpan(token.Start, token.End - token.Start);
}
