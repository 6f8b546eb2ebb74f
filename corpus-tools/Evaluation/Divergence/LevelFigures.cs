using System.Text.Json.Serialization;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>How often one rule flagged untouched decisions. Rates are over all decisions of the test years: those it abstained from count as not flagged.</summary>
internal sealed record LevelFigures
{
    // A smaller stratum says nothing of a rate of one in twenty.
    private const int Large = 200;

    /// <summary>Share of untouched decisions that were flagged.</summary>
    [JsonPropertyName("false_alert_rate")]
    public required double FalseAlertRate { get; init; }

    /// <summary>95 % interval (Clopper and Pearson).</summary>
    [JsonPropertyName("interval")]
    public required double[] Interval { get; init; }

    /// <summary>Share the rule abstained from.</summary>
    [JsonPropertyName("abstention")]
    public required double Abstention { get; init; }

    /// <summary>Decisions of the test years.</summary>
    [JsonPropertyName("n_test")]
    public required int Tested { get; init; }

    /// <summary>Those it judged.</summary>
    [JsonPropertyName("assessed")]
    public required int Assessed { get; init; }

    /// <summary>Flagged among those it judged.</summary>
    [JsonPropertyName("rate_of_assessed")]
    public required double RateOfAssessed { get; init; }

    /// <summary>Strata with at least 200 decisions in the test years.</summary>
    [JsonPropertyName("large_strata")]
    public required int LargeStrata { get; init; }

    /// <summary>Share of them whose rate is above the level.</summary>
    [JsonPropertyName("share_of_large_strata_above")]
    public required double ShareAbove { get; init; }

    /// <summary>Share of them whose interval lies above the level: more than chance explains.</summary>
    [JsonPropertyName("share_of_large_strata_above_beyond_chance")]
    public required double ShareBeyondChance { get; init; }

    /// <summary>Every stratum of every level met in the test years, largest first.</summary>
    [JsonPropertyName("strata")]
    public required IReadOnlyList<StratumFigures> Strata { get; init; }

    /// <summary>The same by the column "group", which is never used; null without one.</summary>
    [JsonPropertyName("groups")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required IReadOnlyList<StratumFigures>? Groups { get; init; }

    public static LevelFigures Of(IReadOnlyList<FlagRow> rows, IReadOnlyDictionary<string, int> learned, double level)
    {
        var strata = Figures(rows.SelectMany(row => row.Decision.Strata.Select(key => (key, row))), learned);
        var groups = Figures(rows.Where(row => row.Decision.Group.Length > 0).Select(row => (row.Decision.Group, row)), learned);
        var large = strata.Where(stratum => stratum.Tested >= Large).ToList();
        var (flagged, assessed) = (rows.Count(row => row.Flagged), rows.Count(row => !row.Abstained));
        return new LevelFigures
        {
            FalseAlertRate = Share(flagged, rows.Count),
            Interval = BinomialInterval.Of(flagged, rows.Count),
            Abstention = Share(rows.Count - assessed, rows.Count),
            Tested = rows.Count,
            Assessed = assessed,
            RateOfAssessed = Share(flagged, assessed),
            LargeStrata = large.Count,
            ShareAbove = Share(large.Count(stratum => stratum.Rate > level), large.Count),
            ShareBeyondChance = Share(large.Count(stratum => stratum.Interval[0] > level), large.Count),
            Strata = strata,
            Groups = groups.Count > 0 ? groups : null,
        };
    }

    private static List<StratumFigures> Figures(IEnumerable<(string Key, FlagRow Row)> rows, IReadOnlyDictionary<string, int> learned) =>
    [
        .. rows.GroupBy(pair => pair.Key, pair => pair.Row, StringComparer.Ordinal)
            .Select(group => StratumFigures.Of(group.Key, learned.GetValueOrDefault(group.Key), [.. group]))
            .OrderByDescending(stratum => stratum.Tested)
            .ThenBy(stratum => stratum.Key, StringComparer.Ordinal),
    ];

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
