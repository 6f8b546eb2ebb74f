using System.Globalization;
using JudicialAnalogs.Practice.Expectation;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>Codes the values of a column: numbers by their place among the years learned from, names one by one; 0 where nothing is given.</summary>
internal sealed class ValueScale
{
    // Numbers with few values are names like any other: the forest orders names itself.
    private const int FewestNumbers = 9;
    private const int Cuts = 40;
    private const int MostNames = 60_000;

    private readonly double[]? _cuts;
    private readonly Dictionary<string, ushort> _names = new(StringComparer.Ordinal);

    private ValueScale(string name, double[]? cuts, IEnumerable<string> names)
    {
        _cuts = cuts;
        foreach (var value in names.Take(MostNames))
            _names.Add(value, (ushort)(_names.Count + 1));
        Column = new FeatureColumn(name, cuts is not null, 1 + (cuts is null ? _names.Count : cuts.Length + 1));
    }

    /// <summary>The column.</summary>
    public FeatureColumn Column { get; }

    /// <summary>The scale of a column by the values learned from.</summary>
    /// <param name="name">Name of the column.</param>
    /// <param name="values">Values of the years learned from.</param>
    /// <param name="neverOrdered">True for the names of strata, which may look like numbers.</param>
    public static ValueScale Of(string name, IEnumerable<string> values, bool neverOrdered)
    {
        var given = values.Where(value => value.Length > 0).ToList();
        var distinct = given.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (neverOrdered || distinct.Count < FewestNumbers || distinct.Exists(value => Number(value) is null))
            return new ValueScale(name, null, distinct);
        var numbers = given.ConvertAll(value => Number(value)!.Value);
        numbers.Sort();
        var cuts = Enumerable.Range(1, Cuts - 1).Select(cut => numbers[(int)((long)cut * numbers.Count / Cuts)]).Distinct().ToArray();
        return new ValueScale(name, cuts, []);
    }

    /// <summary>Code of a value; a name never learned counts as not given.</summary>
    public ushort CodeOf(string value)
    {
        if (value.Length == 0)
            return 0;
        if (_cuts is null)
            return _names.GetValueOrDefault(value);
        if (Number(value) is not { } number)
            return 0;
        var at = Array.BinarySearch(_cuts, number);
        return (ushort)(1 + (at < 0 ? ~at : at));
    }

    private static double? Number(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
