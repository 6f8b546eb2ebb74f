using JudicialAnalogs.Reading.ActReading.Internal;
using JudicialAnalogs.Reading.Redaction.Internal;

namespace JudicialAnalogs.Reading.Fuzzing.Internal;

/// <summary>What of the names and numbers of a text stayed in its redacted form.</summary>
internal static class LeakCheck
{
    private const int DigitsOfANumber = 12;

    public static string? Fault(string text, string redacted, IReadOnlyList<string> names, ActCheckCounts counts)
    {
        counts.Numbers += Runs(text);
        if (Runs(redacted) > 0)
            return "an identification number stayed in the redacted text";
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!name.Contains(' ', StringComparison.Ordinal) || PlaceOf(name, text) < 0)
                continue;
            counts.Names++;
            if (PlaceOf(name, redacted) >= 0)
                return $"the name {name} stayed in the redacted text";
            if (SurnameOf(name) is { } surname)
                surnames.Add(surname);
        }

        return surnames.Count == 0 ? null : FaultOfSurnames(new ActText(redacted), surnames);
    }

    private static string? FaultOfSurnames(ActText redacted, HashSet<string> surnames)
    {
        foreach (var token in NameTokens.Of(redacted))
        {
            if (!token.IsName)
                continue;
            var word = redacted.Folded.AsSpan(token.Start, token.End - token.Start);
            foreach (var surname in surnames)
            {
                if (NameForms.Same(surname, word))
                    return $"the surname {surname} stayed in the redacted text as {word}";
            }
        }

        return null;
    }

    /// <summary>The first word that is more than initials, folded; null when it is a word of courts and places too.</summary>
    private static string? SurnameOf(string name)
    {
        var word = name.Split(' ').FirstOrDefault(part => part.Length > 2 && !part.Contains('.', StringComparison.Ordinal));
        if (word is null)
            return null;
        var folded = new ActText(word).Folded;
        return NotNames.Contains(folded) ? null : folded;
    }

    /// <summary>Where a name stands apart from other letters; -1 where it does not.</summary>
    private static int PlaceOf(string name, string text)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || text[at - 1] is ' ' or '\n' or '(' or '–') && (end == text.Length || text[end] is ' ' or '\n' or ',' or '.' or ';' or ')' or ':'))
                return at;
        }

        return -1;
    }

    private static int Runs(string text)
    {
        int found = 0, run = 0;
        foreach (var c in text)
        {
            run = char.IsAsciiDigit(c) ? run + 1 : 0;
            if (run == DigitsOfANumber)
                found++;
        }

        return found;
    }
}
