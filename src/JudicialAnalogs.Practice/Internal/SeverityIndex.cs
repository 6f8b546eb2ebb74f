using JudicialAnalogs.Practice.Expectation;

namespace JudicialAnalogs.Practice.Internal;

/// <summary>
/// One number for how severely the circumstances of a case are punished all in all: effects of single values added up, each drawn towards
/// nothing where it was seen seldom. Trees ask many questions to add up a dozen small circumstances; of this number they ask one.
/// </summary>
internal sealed class SeverityIndex
{
    private const int Passes = 6;
    private const int Folds = 5;
    private const int Steps = 40;

    // Cases tried together stand together; blocks keep them on one side of a fold.
    private const int Block = 16;

    // A value seen in this many cases keeps half of its effect.
    private const double Pull = 6;

    private readonly double[][] _effects;
    private readonly double[] _cuts;

    private SeverityIndex(double[][] effects, double[] cuts) => (_effects, _cuts) = (effects, cuts);

    /// <summary>The column the number is told in.</summary>
    public static FeatureColumn Column { get; } = new("severity", true, Steps + 1);

    /// <summary>Fits the index, and tells for every case the code it has by the cases of other blocks: its own decision must not show in it.</summary>
    public static (SeverityIndex Index, ushort[] Codes) Fit(IReadOnlyList<FeatureColumn> columns, IReadOnlyList<ushort[]> rows, IReadOnlyList<Outcome> outcomes, int kinds)
    {
        var line = Line(outcomes, kinds);
        var values = new double[rows.Count];
        Parallel.For(0, Folds, fold =>
        {
            var effects = Effects(columns, rows, line, row => FoldOf(row) != fold);
            for (var row = 0; row < rows.Count; row++)
            {
                if (FoldOf(row) == fold)
                    values[row] = Sum(effects, rows[row]);
            }
        });
        var ascending = values.Order().ToArray();
        var cuts = rows.Count == 0 ? [] : Enumerable.Range(1, Steps - 1).Select(cut => ascending[(int)((long)cut * rows.Count / Steps)]).Distinct().ToArray();
        var index = new SeverityIndex(Effects(columns, rows, line, _ => true), cuts);
        return (index, [.. values.Select(index.CodeOf)]);
    }

    /// <summary>Code of a case that was not fitted on.</summary>
    public ushort CodeOf(ushort[] row) => CodeOf(Sum(_effects, row));

    private static int FoldOf(int row) => row / Block % Folds;

    private ushort CodeOf(double value)
    {
        var at = Array.BinarySearch(_cuts, value);
        return (ushort)(1 + (at < 0 ? ~at : at));
    }

    // Kinds one after another, and within a kind the share of its sizes below.
    private static double[] Line(IReadOnlyList<Outcome> outcomes, int kinds)
    {
        var sizes = new double[kinds][];
        for (var kind = 0; kind < kinds; kind++)
            sizes[kind] = [.. outcomes.Where(outcome => outcome.Kind == kind && outcome.HasSize).Select(outcome => outcome.LogSize).Order()];
        return [.. outcomes.Select(outcome => outcome.Kind + (outcome.HasSize ? (double)Below(sizes[outcome.Kind], outcome.LogSize) / sizes[outcome.Kind].Length : 0.5))];
    }

    private static int Below(double[] ascending, double size)
    {
        var at = Array.BinarySearch(ascending, size);
        return at < 0 ? ~at : at;
    }

    // Backfitting: each column in turn explains what the others leave.
    private static double[][] Effects(IReadOnlyList<FeatureColumn> columns, IReadOnlyList<ushort[]> rows, double[] line, Func<int, bool> taken)
    {
        var numbers = Enumerable.Range(0, rows.Count).Where(taken).ToArray();
        var mean = numbers.Length == 0 ? 0 : numbers.Average(row => line[row]);
        var rest = line.Select(value => value - mean).ToArray();
        var effects = columns.Select(column => new double[column.Codes]).ToArray();
        var (sums, counts) = (new double[columns.Max(column => column.Codes)], new int[columns.Max(column => column.Codes)]);
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var column = 0; column < columns.Count; column++)
            {
                Array.Clear(sums);
                Array.Clear(counts);
                foreach (var row in numbers)
                {
                    sums[rows[row][column]] += rest[row];
                    counts[rows[row][column]]++;
                }

                for (var code = 0; code < effects[column].Length; code++)
                    sums[code] = ((sums[code] + (counts[code] * effects[column][code])) / (counts[code] + Pull)) - effects[column][code];
                foreach (var row in numbers)
                    rest[row] -= sums[rows[row][column]];
                for (var code = 0; code < effects[column].Length; code++)
                    effects[column][code] += sums[code];
            }
        }

        return effects;
    }

    private static double Sum(double[][] effects, ushort[] row)
    {
        var sum = 0.0;
        for (var column = 0; column < effects.Length; column++)
            sum += row[column] < effects[column].Length ? effects[column][row[column]] : 0;
        return sum;
    }
}
