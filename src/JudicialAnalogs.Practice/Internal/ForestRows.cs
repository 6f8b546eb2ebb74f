using JudicialAnalogs.Practice.Expectation;

namespace JudicialAnalogs.Practice.Internal;

/// <summary>Cases as trees are grown on them: codes row by row, kinds, and sizes standardised within their kind.</summary>
internal sealed class ForestRows
{
    private readonly IReadOnlyList<ushort[]> _codes;
    private readonly int[] _kind;
    private readonly double[] _size;

    public ForestRows(IReadOnlyList<FeatureColumn> columns, IReadOnlyList<ushort[]> codes, IReadOnlyList<Outcome> outcomes, int kinds)
    {
        (Columns, Kinds, _codes) = (columns, kinds, codes);
        _kind = [.. outcomes.Select(outcome => outcome.Kind)];
        var (mean, deviation) = Moments(outcomes, kinds);
        _size = [.. outcomes.Select(outcome => outcome.HasSize && deviation[outcome.Kind] > 0 ? (outcome.LogSize - mean[outcome.Kind]) / deviation[outcome.Kind] : 0)];
    }

    public IReadOnlyList<FeatureColumn> Columns { get; }

    public int Kinds { get; }

    public int Count => _kind.Length;

    public ushort[] Row(int row) => _codes[row];

    public int KindOf(int row) => _kind[row];

    public double SizeOf(int row) => _size[row];

    private static (double[] Mean, double[] Deviation) Moments(IReadOnlyList<Outcome> outcomes, int kinds)
    {
        var (count, sum, squares) = (new double[kinds], new double[kinds], new double[kinds]);
        foreach (var outcome in outcomes.Where(outcome => outcome.HasSize))
        {
            count[outcome.Kind]++;
            sum[outcome.Kind] += outcome.LogSize;
        }

        var mean = sum.Zip(count, (total, n) => n > 0 ? total / n : 0).ToArray();
        foreach (var outcome in outcomes.Where(outcome => outcome.HasSize))
            squares[outcome.Kind] += (outcome.LogSize - mean[outcome.Kind]) * (outcome.LogSize - mean[outcome.Kind]);
        return (mean, [.. squares.Zip(count, (total, n) => n > 1 ? Math.Sqrt(total / n) : 0)]);
    }
}
