using System.Globalization;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.CorpusTools.Evaluation.Divergence;
using JudicialAnalogs.Practice.Consistency;

namespace JudicialAnalogs.CorpusTools.Evaluation.Consistency;

/// <summary>Turns the rows of a table into decisions, naming line and column where a value is wrong.</summary>
internal sealed class ConsistencyRows
{
    // A value this rare has no effect of its own that could be told from chance; all such share one.
    private const int Rare = 20;

    private readonly DecisionTable _table;
    private readonly ConsistencyConfig _config;
    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<string, int> _kinds;

    private ConsistencyRows(DecisionTable table, ConsistencyConfig config)
    {
        (_table, _config) = (table, config);
        _places = table.Columns.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);
        _kinds = config.KindOrder.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);
    }

    /// <summary>Reads all decisions.</summary>
    /// <exception cref="BadInputException">A column is missing or a value is wrong.</exception>
    public static IReadOnlyList<ConsistencyDecision> Read(DecisionTable table, ConsistencyConfig config)
    {
        foreach (var (key, column) in config.Columns)
        {
            if (!table.Columns.Contains(column))
                throw new BadInputException($"{table.Path}: no column \"{column}\", which \"{key}\" of the configuration names; the columns are {string.Join(", ", table.Columns)}");
        }

        return new ConsistencyRows(table, config).Read();
    }

    private List<ConsistencyDecision> Read()
    {
        var codes = new List<(string Column, int[] Places)>();
        var columns = 0;
        foreach (var feature in _config.Features)
        {
            var scale = ValueScale.Of(feature, _table.Rows.Select(row => Value(row, feature)), neverOrdered: false);
            var of = _table.Rows.Select(row => (int)scale.CodeOf(Value(row, feature))).ToArray();
            var often = of.CountBy(code => code).Where(pair => pair.Value >= Rare).Select(pair => pair.Key).Order().ToList();
            codes.Add((feature, [.. of.Select(code => often.IndexOf(code) is >= 0 and var place ? columns + place : columns + often.Count)]));
            columns += often.Count + 1;
        }

        var kinds = _table.Rows.Select(Kind).ToArray();
        var severities = _config.Severity is { } severity ? Severities(severity) : SeverityRanks.Of(kinds, [.. _table.Rows.Select(Size)]);
        return [.. _table.Rows.Select((row, i) => new ConsistencyDecision
        {
            Court = Value(row, _config.Group),
            Region = _config.Region is { } region ? Value(row, region) : "",
            Stratum = Stratum(row),
            Circumstances = [.. codes.Select(feature => new CaseMixTerm(feature.Places[i], 1))],
            Severity = severities[i],
            Forms = [kinds[i]],
            DecidedOn = Day(row),
        })];
    }

    private string Value(TableRow row, string column) => row.Values[_places[column]];

    private int Kind(TableRow row)
    {
        var value = Value(row, _config.Kind);
        return _kinds.TryGetValue(value, out var kind)
            ? kind
            : throw Wrong(row, _config.Kind, value.Length == 0 ? "no kind is given" : $"the kind \"{value}\" is not in \"kind_order\"");
    }

    private double? Size(TableRow row) => _config.Size.TryGetValue(Value(row, _config.Kind), out var column) && Number(row, column) is > 0 and var size ? size : null;

    // A mistyped fine of billions would outweigh every other decision: a number is taken by its place unless asked otherwise.
    private double?[] Severities(string column)
    {
        var numbers = _table.Rows.Select(row => Number(row, column)).ToArray();
        return _config.SeverityScale switch
        {
            "as_is" => numbers,
            "log" => [.. numbers.Select(number => number > 0 ? Math.Log(number.Value) : (double?)null)],
            _ => SeverityRanks.Of(numbers),
        };
    }

    private double? Number(TableRow row, string column)
    {
        if (Value(row, column) is not { Length: > 0 } value)
            return null;
        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw Wrong(row, column, $"\"{value}\" is not a number");
    }

    private DateOnly? Day(TableRow row)
    {
        if (_config.Date is { } date && Value(row, date) is { Length: > 0 } written)
        {
            return DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw Wrong(row, date, $"\"{written}\" is no day such as 2024-05-31");
        }

        if (_config.Year is not { } column || Value(row, column) is not { Length: > 0 } value)
            return null;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999
            ? new DateOnly(year, 1, 1)
            : throw Wrong(row, column, $"\"{value}\" is not a year");
    }

    // A stratum with a part that is not known is no stratum: such a decision is compared in the next coarser one.
    private string Stratum(TableRow row)
    {
        foreach (var level in _config.Strata)
        {
            var parts = level.Select(column => (column, value: Value(row, column))).ToList();
            if (parts.TrueForAll(part => part.value.Length > 0))
                return string.Join(", ", parts.Select(part => $"{part.column}={part.value}"));
        }

        return "";
    }

    private BadInputException Wrong(TableRow row, string column, string what) => new($"{_table.Path}:{row.Line}: {column}: {what}");
}
