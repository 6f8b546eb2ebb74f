using JudicialAnalogs.Search.Documents;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>The BM25F arithmetic for one collection: field parameters and the average lengths that they are measured against.</summary>
internal sealed class FieldScoring
{
    private readonly double[] _strength;
    private readonly double[] _flat;
    private readonly double[] _slope;

    public FieldScoring(IReadOnlyList<SearchField> fields, IReadOnlyList<double> averageLengths)
    {
        AverageLengths = [.. averageLengths.Select(length => length > 0 ? length : 1)];
        _strength = [.. fields.Select(field => field.Weight / field.K1)];
        _flat = [.. fields.Select(field => 1 - field.B)];
        _slope = [.. fields.Select((field, f) => field.B / AverageLengths[f])];
    }

    public double[] AverageLengths { get; }

    public int Fields => _strength.Length;

    /// <summary>One field's part of <c>x</c>.</summary>
    public double Part(int field, int frequency, int length) => _strength[field] * frequency / Math.Max(_flat[field] + (_slope[field] * length), 1e-9);

    /// <summary><c>x / (1 + x)</c>, 0..1.</summary>
    public double Saturation(ulong pattern, ReadOnlySpan<int> lengths, int document, int documents)
    {
        double x = 0;
        for (var field = 0; pattern != 0; field++, pattern >>= 8)
        {
            var frequency = (int)(pattern & 0xFF);
            if (frequency != 0)
                x += Part(field, frequency, lengths[(field * documents) + document]);
        }

        return x / (1 + x);
    }

    /// <summary>
    /// The most by which a saturation computed under <paramref name="other"/> averages can differ from one under these: with averages
    /// apart by a factor r, x is apart by at most r, and the saturations by at most (√r − 1)/(√r + 1), reached at x = 1/√r.
    /// </summary>
    public double Drift(ReadOnlySpan<double> other)
    {
        double ratio = 1;
        for (var f = 0; f < AverageLengths.Length; f++)
            ratio = Math.Max(ratio, Math.Max(AverageLengths[f] / other[f], other[f] / AverageLengths[f]));
        var root = Math.Sqrt(ratio);
        return (root - 1) / (root + 1);
    }

    /// <summary>Rarity of a term: ln(1 + (N − n + ½)/(n + ½)), always above 0.</summary>
    public static double Rarity(long documents, long withTerm) => Math.Log(1 + ((documents - withTerm + 0.5) / (withTerm + 0.5)));
}
