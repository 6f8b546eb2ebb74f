using System.Text.Json;
using JudicialAnalogs.CorpusTools.Commands;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>Which columns of a table of decisions say what (docs/divergence-evaluation.md).</summary>
internal sealed record DivergenceConfig
{
    private static readonly string[] Known = ["strata", "kind", "kind_order", "size", "group", "year", "features", "fit_until", "test_from", "alpha", "confidence"];

    /// <summary>Columns of each level of strata, finest level first.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Strata { get; init; }

    /// <summary>Column of the kind of punishment.</summary>
    public required string Kind { get; init; }

    /// <summary>Kinds, mildest first.</summary>
    public required IReadOnlyList<string> KindOrder { get; init; }

    /// <summary>Column of the size of a kind; a kind without a column has no size.</summary>
    public required IReadOnlyDictionary<string, string> Size { get; init; }

    /// <summary>Column of the deciding court or the like, reported on and never used; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>Column of the year.</summary>
    public required string Year { get; init; }

    /// <summary>Columns of circumstances.</summary>
    public required IReadOnlyList<string> Features { get; init; }

    /// <summary>Last year that is learned from.</summary>
    public required int FitUntil { get; init; }

    /// <summary>First year that is tested.</summary>
    public required int TestFrom { get; init; }

    /// <summary>False-alert rate of the sharp level.</summary>
    public double Alpha { get; init; } = 0.05;

    /// <summary>Confidence in it.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>Every column the configuration names, with the key that names it.</summary>
    public IEnumerable<(string Key, string Column)> Columns =>
        Strata.SelectMany(level => level.Select(column => ("strata", column)))
            .Append(("kind", Kind))
            .Concat(Size.Select(pair => ($"size.{pair.Key}", pair.Value)))
            .Concat(Group is null ? [] : [("group", Group)])
            .Append(("year", Year))
            .Concat(Features.Select(column => ("features", column)));

    /// <summary>Reads a configuration; keys that mean nothing here are named to <paramref name="warn"/>.</summary>
    /// <exception cref="BadInputException">The file is missing, is not JSON, or a key is missing or wrong.</exception>
    public static DivergenceConfig Read(string path, Action<string> warn)
    {
        if (!File.Exists(path))
            throw new BadInputException($"{path}: no such file");
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            var reader = new ConfigReader(path, json.RootElement);
            foreach (var name in reader.Names.Except(Known))
                warn($"{path}: \"{name}\" means nothing here and was passed over");
            return Checked(path, new DivergenceConfig
            {
                Strata = reader.Levels("strata"),
                Kind = reader.Text("kind"),
                KindOrder = reader.Texts("kind_order"),
                Size = reader.Map("size"),
                Group = reader.Has("group") ? reader.Text("group") : null,
                Year = reader.Text("year"),
                Features = reader.Has("features") ? reader.Texts("features") : [],
                FitUntil = reader.Whole("fit_until"),
                TestFrom = reader.Whole("test_from"),
                Alpha = reader.Has("alpha") ? reader.Number("alpha") : 0.05,
                Confidence = reader.Has("confidence") ? reader.Number("confidence") : 0.95,
            });
        }
        catch (JsonException wrong)
        {
            throw new BadInputException($"{path}: not JSON: {wrong.Message}");
        }
    }

    private static DivergenceConfig Checked(string path, DivergenceConfig config)
    {
        if (config.KindOrder.Count < 1)
            throw new BadInputException($"{path}: \"kind_order\" names no kind");
        if (config.KindOrder.Distinct().Count() < config.KindOrder.Count)
            throw new BadInputException($"{path}: \"kind_order\" names a kind twice");
        if (config.Size.Keys.FirstOrDefault(kind => !config.KindOrder.Contains(kind)) is { } stray)
            throw new BadInputException($"{path}: \"size\" names the kind \"{stray}\", which is not in \"kind_order\"");
        if (config.FitUntil >= config.TestFrom)
            throw new BadInputException($"{path}: \"fit_until\" ({config.FitUntil}) must be before \"test_from\" ({config.TestFrom})");
        if (config.Alpha is not (>= 0.001 and <= 0.5))
            throw new BadInputException($"{path}: \"alpha\" must be from 0.001 to 0.5");
        if (config.Confidence is not (>= 0.5 and <= 0.999))
            throw new BadInputException($"{path}: \"confidence\" must be from 0.5 to 0.999");
        string[] decided = [config.Kind, .. config.Size.Values];
        if (config.Strata.SelectMany(level => level).Concat(config.Features).FirstOrDefault(decided.Contains) is { } leak)
            throw new BadInputException($"{path}: \"{leak}\" is what was decided: it can be neither a stratum nor a feature");
        return config;
    }
}
