using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>Puts pseudonyms and labels for the personal data of an act.</summary>
internal static class Redactor
{
    // Ё, Й, Ъ, Ы and Ь open no Russian name well; both languages have the rest.
    private const string Letters = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ";

    // «-лардың» with its hyphen.
    private const int LongestEnding = 8;

    public static (RedactionMap Map, IReadOnlyDictionary<Person, string> Pseudonyms) Redact(ActText text, Cast cast, IEnumerable<(PersonalDataKind Kind, TextSpan Span)> numbers, bool kazakh, bool officials)
    {
        var pseudonyms = Pseudonyms(cast);
        var found = new List<PersonalDatum>();
        foreach (var (kind, span) in numbers)
            found.Add(new PersonalDatum(kind, span, Label(kind, kazakh)));
        foreach (var mention in cast.Mentions)
        {
            if (officials || mention.Person.Role is not (PersonRole.Judge or PersonRole.Official))
            {
                var ending = CaseEnding(text.Shaped, mention.Span.End);
                found.Add(new PersonalDatum(PersonalDataKind.Name, mention.Span with { Length = mention.Span.Length + ending.Length }, pseudonyms[mention.Person] + ending.ToString()));
            }
        }

        return (new RedactionMap(text.Original, WithoutOverlaps(found)), pseudonyms);
    }

    /// <summary>«А.Б.-ға»: the ending that Kazakh sets behind initials with a hyphen belongs to the name and goes on behind the pseudonym.</summary>
    private static ReadOnlySpan<char> CaseEnding(string text, int end)
    {
        if (end == 0 || end >= text.Length || text[end - 1] != '.' || text[end] != '-')
            return [];
        var last = end + 1;
        while (last < text.Length && char.IsLower(text[last]))
            last++;
        return last - end is > 2 and <= LongestEnding && (last == text.Length || !char.IsLetterOrDigit(text[last])) ? text.AsSpan(end, last - end) : [];
    }

    /// <summary>Defendants come first, then everyone in order of appearance; letters the act itself uses stay with those they name.</summary>
    private static Dictionary<Person, string> Pseudonyms(Cast cast)
    {
        var taken = cast.Persons.Select(person => person.OwnPseudonym).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var pseudonyms = new Dictionary<Person, string>();
        var next = 0;
        foreach (var person in cast.Persons.OrderBy(person => person.Role == PersonRole.Defendant ? 0 : 1).ThenBy(person => person.Number))
        {
            var name = person.OwnPseudonym;
            while (name is null)
            {
                var candidate = next < Letters.Length ? $"{Letters[next]}." : $"{Letters[next % Letters.Length]}{(next / Letters.Length) + 1}.";
                next++;
                if (!taken.Contains(candidate))
                    name = candidate;
            }

            pseudonyms[person] = name;
        }

        return pseudonyms;
    }

    /// <summary>Of two that overlap both give way to one that covers them: nothing found may stay readable.</summary>
    private static List<PersonalDatum> WithoutOverlaps(List<PersonalDatum> found)
    {
        var result = new List<PersonalDatum>(found.Count);
        foreach (var datum in found.OrderBy(datum => datum.Span.Start).ThenByDescending(datum => datum.Span.Length))
        {
            if (result is [.., var last] && last.Span.End > datum.Span.Start)
            {
                var end = Math.Max(last.Span.End, datum.Span.End);
                result[^1] = last with { Span = new TextSpan(last.Span.Start, end - last.Span.Start) };
            }
            else
            {
                result.Add(datum);
            }
        }

        return result;
    }

    private static string Label(PersonalDataKind kind, bool kazakh) => kind switch
    {
        PersonalDataKind.IdentificationNumber => kazakh ? "[ЖСН]" : "[ИИН]",
        PersonalDataKind.BirthDate => kazakh ? "[туған күні]" : "[дата рождения]",
        PersonalDataKind.Address => kazakh ? "[мекенжай]" : "[адрес]",
        PersonalDataKind.Phone => "[телефон]",
        PersonalDataKind.Plate => kazakh ? "[мемлекеттік нөмір]" : "[госномер]",
        PersonalDataKind.Account => kazakh ? "[шот]" : "[счёт]",
        PersonalDataKind.Document => kazakh ? "[құжат]" : "[документ]",
        PersonalDataKind.Email => "[e-mail]",
        _ => "[—]",
    };
}
