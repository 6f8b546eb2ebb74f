namespace JudicialAnalogs.CorpusTools.Evaluation;

/// <summary>The parts of УК ст. 28 that words of an act name, in either language: two cuts of words are the same part when they share one.</summary>
internal static class ComplicityWords
{
    private static readonly (string Part, string[] Stems)[] Parts =
    [
        ("perpetrator", ["исполнител", "орындауш", "perpetrator"]), ("organizer", ["организатор", "ұйымдастыр", "organiz"]), ("instigator", ["подстрекат", "айдап сал", "instigat"]),
        ("initiator", ["инициатор", "зачинщик", "бастамаш", "initiator"]), ("aider", ["пособник", "көмектес", "aider", "accomplice"]),
    ];

    /// <summary>True when both name a part of the law in common, or share the beginning of a main word.</summary>
    public static bool Same(string one, string other) => PartsOf(one).Any(PartsOf(other).Contains) || Beginnings(one).Any(Beginnings(other).Contains);

    private static HashSet<string> PartsOf(string words)
    {
        var folded = words.ToLowerInvariant();
        return [.. Parts.Where(part => Array.Exists(part.Stems, stem => folded.Contains(stem, StringComparison.Ordinal))).Select(part => part.Part)];
    }

    private static HashSet<string> Beginnings(string words) =>
        [.. words.ToLowerInvariant().Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 4).Select(word => word[..5])];
}
