using System.Text.Json;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.CorpusTools.Evaluation.Divergence;

namespace JudicialAnalogs.CorpusTools.Evaluation.Consistency;

/// <summary>Which columns of a table a report of consistency is drawn from (docs/consistency-report.md): the file of a divergence evaluation serves as it is.</summary>
internal sealed record ConsistencyConfig
{
    private static readonly string[] Known =
        ["strata", "kind", "kind_order", "size", "group", "region", "year", "date", "features", "severity", "severity_scale", "fit_until", "test_from", "alpha", "confidence"];

    // What the Law on Artificial Intelligence (art. 6) and the code's equality before the court protect; never adjusted for, so never explained away.
    private static readonly string[] Protected =
    [
        "gender", "sex", "nationality", "ethnicity", "race", "citizenship", "language", "religion", "residence",
        "пол", "национальность", "гражданство", "язык", "религия", "место_жительства", "жынысы", "ұлты", "азаматтығы", "тілі", "діні",
    ];

    private static readonly string[] Judges = ["judge", "judge_id", "судья", "судья_id"];

    /// <summary>Columns of each level of strata, finest first.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Strata { get; init; }

    /// <summary>Column of the kind of punishment.</summary>
    public required string Kind { get; init; }

    /// <summary>Kinds, mildest first.</summary>
    public required IReadOnlyList<string> KindOrder { get; init; }

    /// <summary>Column of the size of a kind.</summary>
    public required IReadOnlyDictionary<string, string> Size { get; init; }

    /// <summary>Column of the court.</summary>
    public required string Group { get; init; }

    /// <summary>Column of the region; null for none.</summary>
    public string? Region { get; init; }

    /// <summary>Column of the year; null for none.</summary>
    public string? Year { get; init; }

    /// <summary>Column of the day, yyyy-MM-dd; null for none.</summary>
    public string? Date { get; init; }

    /// <summary>Column of a number that is the severity; null to make a line of kinds and sizes.</summary>
    public string? Severity { get; init; }

    /// <summary>How that number is taken: <c>rank</c>, <c>log</c> or <c>as_is</c>.</summary>
    public string SeverityScale { get; init; } = "rank";

    /// <summary>Columns of circumstances.</summary>
    public required IReadOnlyList<string> Features { get; init; }

    /// <summary>Every column named, with the key that names it.</summary>
    public IEnumerable<(string Key, string Column)> Columns =>
        Strata.SelectMany(level => level.Select(column => ("strata", column)))
            .Append(("kind", Kind))
            .Append(("group", Group))
            .Concat(Size.Select(pair => ($"size.{pair.Key}", pair.Value)))
            .Concat(Features.Select(column => ("features", column)))
            .Concat(new[] { ("region", Region), ("year", Year), ("date", Date), ("severity", Severity) }.Where(pair => pair.Item2 is not null).Select(pair => (pair.Item1, pair.Item2!)));

    /// <summary>Reads a configuration; what is passed over is told to <paramref name="warn"/>.</summary>
    /// <exception cref="BadInputException">The file is missing, is not JSON, or a key is missing or wrong.</exception>
    public static ConsistencyConfig Read(string path, Action<string> warn)
    {
        if (!File.Exists(path))
            throw new BadInputException($"{path}: no such file");
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            var reader = new ConfigReader(path, json.RootElement);
            foreach (var name in reader.Names.Except(Known))
                warn($"{path}: \"{name}\" means nothing here and was passed over");
            string? Optional(string key) => reader.Has(key) ? reader.Text(key) : null;
            IReadOnlyList<string> Allowed(IReadOnlyList<string> columns)
            {
                foreach (var column in columns.Where(IsProtected))
                    warn($"{path}: \"{column}\" is a protected trait or a judge: it is never adjusted for and was passed over");
                return [.. columns.Where(column => !IsProtected(column))];
            }

            return Checked(path, new ConsistencyConfig
            {
                Strata = [.. reader.Levels("strata").Select(Allowed)],
                Kind = reader.Text("kind"),
                KindOrder = reader.Texts("kind_order"),
                Size = reader.Map("size"),
                Group = reader.Text("group"),
                Region = Optional("region"),
                Year = Optional("year"),
                Date = Optional("date"),
                Severity = Optional("severity"),
                SeverityScale = Optional("severity_scale") ?? "rank",
                Features = reader.Has("features") ? Allowed(reader.Texts("features")) : [],
            });
        }
        catch (JsonException wrong)
        {
            throw new BadInputException($"{path}: not JSON: {wrong.Message}");
        }
    }

    private static bool IsProtected(string column) =>
        Protected.Contains(column, StringComparer.OrdinalIgnoreCase) || Judges.Contains(column, StringComparer.OrdinalIgnoreCase);

    private static ConsistencyConfig Checked(string path, ConsistencyConfig config)
    {
        if (config.KindOrder.Count < 1 || config.KindOrder.Distinct().Count() < config.KindOrder.Count)
            throw new BadInputException($"{path}: \"kind_order\" must name every kind once");
        if (config.SeverityScale is not ("rank" or "log" or "as_is"))
            throw new BadInputException($"{path}: \"severity_scale\" must be \"rank\", \"log\" or \"as_is\"");
        foreach (var column in new[] { config.Group, config.Region }.Where(column => column is not null && IsProtected(column)))
            throw new BadInputException($"{path}: \"{column}\" cannot be compared by: a report compares courts and regions, never judges or traits of persons");
        string?[] decided = [config.Kind, config.Severity, config.Group, config.Region, .. config.Size.Values];
        if (config.Strata.SelectMany(level => level).Concat(config.Features).FirstOrDefault(decided.Contains) is { } leak)
            throw new BadInputException($"{path}: \"{leak}\" is what was decided or who decided it: it can be neither a stratum nor a feature");
        return config;
    }
}
