namespace JudicialAnalogs.CorpusTools.Evaluation;

/// <summary>The level of security (УК ст. 46(5)) that words of an act or a gold's own name for it mean: institutions are the same when their levels are.</summary>
internal static class InstitutionLevel
{
    private static readonly (string Level, string[] Stems)[] Levels =
    [
        ("minimal", ["минимал", "төмен", "minim"]), ("medium", ["средн", "орташа", "medium"]), ("maximal", ["максимал", "жоғары", "maxim"]),
        ("emergency", ["чрезвычайн", "төтенше", "extraordinary", "emergency"]), ("full", ["полн", "толық", "full"]), ("mixed", ["смешанн", "аралас", "mixed"]),
    ];

    /// <summary>The level, or the words themselves where they name none.</summary>
    public static string? Of(string? words)
    {
        if (words is null)
            return null;
        var folded = words.ToLowerInvariant();
        foreach (var (level, stems) in Levels)
        {
            if (Array.Exists(stems, stem => folded.Contains(stem, StringComparison.Ordinal)))
                return level;
        }

        return words;
    }
}
