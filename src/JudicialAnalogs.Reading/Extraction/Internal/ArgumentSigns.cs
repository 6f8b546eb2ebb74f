using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// What a sentence speaks of, apart for what it concludes and the reason it gives: «X, поскольку Y» and «Y, сондықтан X» conclude X.
/// </summary>
internal sealed class ArgumentSigns
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OpensReason =
        new HashSet<string>(["поскольку", "ибо", "ввиду", "хотя", "өйткені", "себебі"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OpensConclusion =
        new HashSet<string>(["поэтому", "потому", "следовательно", "отсюда", "отчего", "значит", "стало", "сондықтан", "демек", "ескеріп", "ескере", "негізге"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] BecauseEndings = ["дықтан", "діктен", "тықтан", "тіктен", "ғандықтан", "гендіктен"];

    private ArgumentSigns(HashSet<string> concluded, HashSet<string> reasons, HashSet<string> deniedNearby)
    {
        Concluded = concluded;
        Reasons = reasons;
        DeniedNearby = deniedNearby;
        Denies = concluded.Overlaps(Denial);
    }

    /// <summary>Signs that say that something is not so.</summary>
    public static IReadOnlyCollection<string> Denial { get; } = [ArgumentWords.Not, "refuse", "fails"];

    public HashSet<string> Concluded { get; }

    public HashSet<string> Reasons { get; }

    /// <summary>Signs in a clause that denies.</summary>
    public HashSet<string> DeniedNearby { get; }

    /// <summary>Whether the conclusion denies something.</summary>
    public bool Denies { get; }

    public bool Speaks(string sign) => Concluded.Contains(sign) || Reasons.Contains(sign);

    public bool SpeaksOfAny(IReadOnlyCollection<string> signs) => Concluded.Overlaps(signs) || Reasons.Overlaps(signs);

    public static ArgumentSigns Of(string flat, TextSpan sentence)
    {
        var (words, clauses) = Cut(flat.AsMemory(sentence.Start, sentence.Length));
        var isReason = Zones(words);
        HashSet<string> concluded = new(StringComparer.Ordinal), reasons = new(StringComparer.Ordinal), nearby = new(StringComparer.Ordinal);
        var byClause = new Dictionary<int, HashSet<string>>();
        var signs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            signs.Clear();
            ArgumentWords.At(words, i, signs);
            if (signs.Count == 0)
                continue;
            (isReason[i] ? reasons : concluded).UnionWith(signs);
            if (!byClause.TryGetValue(clauses[i], out var own))
                byClause[clauses[i]] = own = new HashSet<string>(StringComparer.Ordinal);
            own.UnionWith(signs);
        }

        foreach (var clause in byClause.Values)
        {
            if (clause.Overlaps(Denial))
                nearby.UnionWith(clause);
        }

        nearby.ExceptWith(Denial);
        return concluded.Count == 0 ? new ArgumentSigns(reasons, concluded, nearby) : new ArgumentSigns(concluded, reasons, nearby);
    }

    /// <summary>Words and the marks that part clauses, with the clause of each.</summary>
    private static (List<ReadOnlyMemory<char>> Words, List<int> Clauses) Cut(ReadOnlyMemory<char> sentence)
    {
        var words = new List<ReadOnlyMemory<char>>(sentence.Length / 7);
        var clauses = new List<int>(sentence.Length / 7);
        var clause = 0;
        var text = sentence.Span;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            if (i > start)
            {
                words.Add(sentence[start..i]);
                clauses.Add(clause);
            }

            if (i >= text.Length)
                break;
            var parts = text[i] is ':' or ';' || (text[i] == '-' && i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ');
            if (parts || text[i] == ',')
                clause++;
            if (!parts)
                continue;
            words.Add(sentence[i..(i + 1)]);
            clauses.Add(clause);
        }

        return (words, clauses);
    }

    /// <summary>For each word, whether it belongs to a reason rather than to what is concluded.</summary>
    private static bool[] Zones(List<ReadOnlyMemory<char>> words)
    {
        var isReason = new bool[words.Count];
        var within = false;
        for (var i = 0; i < words.Count; i++)
        {
            if (GivesReason(words, i))
            {
                within = true;
            }
            else if (i > 1 && DrawsConclusion(words, i))
            {
                isReason.AsSpan(0, i).Fill(true);
                within = false;
            }

            isReason[i] = within;
        }

        return isReason;
    }

    private static bool GivesReason(List<ReadOnlyMemory<char>> words, int place)
    {
        var word = words[place].Span;
        return OpensReason.Contains(word)
            || (word is ":" && place > 2)
            || (word is "потому" && Follows(words, place, "что"))
            || (word is "так" or "тогда" && Follows(words, place, "как"))
            || (word is "в" && Follows(words, place, "связи", "с", "тем"));
    }

    private static bool DrawsConclusion(List<ReadOnlyMemory<char>> words, int place)
    {
        var word = words[place].Span;
        if (OpensConclusion.Contains(word)
            || (word is "в" && Follows(words, place, "связи", "с", "чем"))
            || (word is "так" && Follows(words, place, "что"))
            || (word is "сол" && Follows(words, place, "үшін"))
            || (word is "сол" or "осы" && place + 1 < words.Count && words[place + 1].Span.StartsWith("себеп")))
            return true;
        foreach (var ending in BecauseEndings)
        {
            if (word.EndsWith(ending))
                return true;
        }

        return false;
    }

    private static bool Follows(List<ReadOnlyMemory<char>> words, int place, params ReadOnlySpan<string> next)
    {
        for (var i = 0; i < next.Length; i++)
        {
            if (place + 1 + i >= words.Count || !words[place + 1 + i].Span.SequenceEqual(next[i]))
                return false;
        }

        return true;
    }
}
