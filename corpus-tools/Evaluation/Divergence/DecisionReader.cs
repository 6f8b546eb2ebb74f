using System.Globalization;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.Practice.Conformal;
using JudicialAnalogs.Practice.Expectation;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>Turns the rows of a table into decisions, naming line and column where a value is wrong.</summary>
internal sealed class DecisionReader
{
    private readonly DecisionTable _table;
    private readonly DivergenceConfig _config;
    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<string, int> _kinds;

    private DecisionReader(DecisionTable table, DivergenceConfig config)
    {
        (_table, _config) = (table, config);
        _places = table.Columns.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);
        _kinds = config.KindOrder.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);
    }

    /// <summary>Reads all decisions, by year and within it in the file's order, and the columns their circumstances are coded by.</summary>
    /// <exception cref="BadInputException">A column is missing or a value is wrong.</exception>
    public static (IReadOnlyList<FeatureColumn> Columns, IReadOnlyList<Decision> Decisions) Read(DecisionTable table, DivergenceConfig config)
    {
        foreach (var (key, column) in config.Columns)
        {
            if (!table.Columns.Contains(column))
                throw new BadInputException($"{table.Path}: no column \"{column}\", which \"{key}\" of the configuration names; the columns are {string.Join(", ", table.Columns)}");
        }

        return new DecisionReader(table, config).Read();
    }

    private (IReadOnlyList<FeatureColumn> Columns, IReadOnlyList<Decision> Decisions) Read()
    {
        var rows = _table.Rows.Select(row => (Row: row, Year: Year(row))).OrderBy(pair => pair.Year).ToList();
        var names = _config.Strata.SelectMany(level => level).Concat(_config.Features).Distinct(StringComparer.Ordinal).ToList();
        var scales = names.ConvertAll(name => ValueScale.Of(
            name, rows.Where(pair => pair.Year <= _config.FitUntil).Select(pair => Value(pair.Row, name)), neverOrdered: _config.Strata.Any(level => level.Contains(name))));
        Decision? last = null;
        var decisions = rows.ConvertAll(pair =>
        {
            var kind = Kind(pair.Row);
            var size = Size(pair.Row, _config.KindOrder[kind]);
            var codes = new ushort[names.Count];
            for (var i = 0; i < codes.Length; i++)
                codes[i] = scales[i].CodeOf(Value(pair.Row, names[i]));
            var group = _config.Group is { } column ? Value(pair.Row, column) : "";
            var outcome = Outcome.Of(kind, size);
            var strata = Strata(pair.Row);
            return last = new Decision(pair.Row.Line, pair.Year, group, size, new PracticeCase(codes, strata, outcome, CaseOf(pair.Row, group, strata, outcome, last)));
        });
        return (scales.ConvertAll(scale => scale.Column), decisions);
    }

    // Tables name no cases. Rows that follow one another, of one court, with one outcome, are taken for defendants of one case.
    private static string CaseOf(TableRow row, string group, List<string> strata, Outcome outcome, Decision? last) =>
        last is not null && group.Length > 0 && last.Group == group && last.Line == row.Line - 1 && last.Case.Outcome.Equals(outcome) && last.Strata.SequenceEqual(strata)
            ? last.Case.Case!
            : row.Line.ToString(CultureInfo.InvariantCulture);

    private string Value(TableRow row, string column) => row.Values[_places[column]];

    private int Year(TableRow row)
    {
        var value = Value(row, _config.Year);
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : throw Wrong(row, _config.Year, value.Length == 0 ? "no year is given" : $"\"{value}\" is not a year");
    }

    private int Kind(TableRow row)
    {
        var value = Value(row, _config.Kind);
        return _kinds.TryGetValue(value, out var kind)
            ? kind
            : throw Wrong(row, _config.Kind, value.Length == 0 ? "no kind is given" : $"the kind \"{value}\" is not in \"kind_order\"");
    }

    private double? Size(TableRow row, string kind)
    {
        if (!_config.Size.TryGetValue(kind, out var column) || Value(row, column) is not { Length: > 0 } value)
            return null;
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var size) || !double.IsFinite(size))
            throw Wrong(row, column, $"\"{value}\" is not a number");
        return size >= 0 ? size : throw Wrong(row, column, $"the size {value} is below nothing");
    }

    // A stratum with a part that is not known is no stratum: such a decision is judged by the coarser ones.
    private List<string> Strata(TableRow row)
    {
        var keys = new List<string>();
        foreach (var level in _config.Strata)
        {
            var parts = level.Select(column => (column, value: Value(row, column))).ToList();
            if (parts.TrueForAll(part => part.value.Length > 0))
                keys.Add(string.Join(", ", parts.Select(part => $"{part.column}={part.value}")));
        }

        return keys;
    }

    private BadInputException Wrong(TableRow row, string column, string what) => new($"{_table.Path}:{row.Line}: {column}: {what}");
}
