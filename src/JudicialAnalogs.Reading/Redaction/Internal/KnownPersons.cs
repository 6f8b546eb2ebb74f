namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>The persons found so far, in order of appearance.</summary>
internal sealed class KnownPersons
{
    private readonly List<Person> persons = [];

    public IReadOnlyList<Person> All => persons;

    /// <summary>The person of a surname, or of initials alone where <paramref name="surname"/> is empty; a new one where none agrees.</summary>
    public Person Named(string surname, string initials)
    {
        var person = surname.Length > 0
            ? persons.Find(known => known.Surname.Length > 0 && NameForms.Same(known.Surname, surname) && known.Agrees(initials))
            : persons.Find(known => known.Surname.Length == 0 && known.Initials == initials);
        if (person is null)
        {
            person = new Person(persons.Count) { Surname = surname, OwnPseudonym = surname.Length == 0 ? string.Concat(initials.Select(letter => $"{letter}.")) : null };
            persons.Add(person);
        }

        if (surname.Length > 0)
            person.SurnameForms.Add(surname);
        if (initials.Length > person.Initials.Length)
            person.Initials = initials;
        return person;
    }

    /// <summary>The person whose surname has this case form; null when there is none.</summary>
    public Person? OfSurname(ReadOnlySpan<char> word)
    {
        Person? best = null;
        foreach (var person in persons)
        {
            if (!IsForm(person, word))
                continue;
            // Several persons of one surname: the defendant is named bare more often than anyone.
            if (best is null || (person.Role == PersonRole.Defendant && best.Role != PersonRole.Defendant))
                best = person;
        }

        return best;
    }

    /// <summary>The person whose surname this word is with a slip in it; null when there is none.</summary>
    public Person? OfMisspeltSurname(ReadOnlySpan<char> word)
    {
        foreach (var person in persons)
        {
            foreach (var form in person.SurnameForms)
            {
                if (NameForms.Misspelt(form, word))
                    return person;
            }
        }

        return null;
    }

    /// <summary>The person whose given name or patronymic has this case form; null when there is none.</summary>
    public Person? OfGivenName(ReadOnlySpan<char> word)
    {
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

    /// <summary>A form may share its stem with one of the forms seen and not with another: «Строкина» with «Строкией», «Строкиной» not.</summary>
    private static bool IsForm(Person person, ReadOnlySpan<char> word)
    {
        foreach (var form in person.SurnameForms)
        {
            if (form[0] == word[0] && NameForms.Same(form, word))
                return true;
        }

        return false;
    }
}
