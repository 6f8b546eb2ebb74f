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

    private readonly SeverityLine _line;
    private readonly double _mean;
    private readonly double[][] _effects;
    private readonly double[] _cuts;

    private SeverityIndex(SeverityLine line, double mean, double[][] effects, double[] cuts) => (_line, _mean, _effects, _cuts) = (line, mean, effects, cuts);

    /// <summary>The column the number is told in.</summary>
    public static FeatureColumn Column { get; } = new("severity", true, Steps + 1);

    /// <summary>Fits the index, and tells for every case the number it has by the cases of other blocks: its own decision must not show in it.</summary>
    public static (SeverityIndex Index, double[] Values) Fit(IReadOnlyList<FeatureColumn> columns, IReadOnlyList<PracticeCase> cases)
    {
        var line = new SeverityLine(cases);
        var rows = cases.Select(one => one.Codes).ToArray();
        var places = cases.Select(line.PlaceOfRanked).ToArray();
        var values = new double[rows.Length];
        Parallel.For(0, Folds, AllProcessors.With(CancellationToken.None), fold =>
        {
            var (mean, effects) = Effects(columns, rows, places, row => FoldOf(row) != fold);
            for (var row = 0; row < rows.Length; row++)
            {
                if (FoldOf(row) == fold)
                    values[row] = mean + Sum(effects, rows[row]);
            }
        });
        var ascending = values.Order().ToArray();
        var cuts = rows.Length == 0 ? [] : Enumerable.Range(1, Steps - 1).Select(cut => ascending[(int)((long)cut * rows.Length / Steps)]).Distinct().ToArray();
        var all = Effects(columns, rows, places, _ => true);
        return (new SeverityIndex(line, all.Mean, all.Effects, cuts), values);
    }

    /// <summary>The number of a case that was not fitted on: its expected place on the line of severity.</summary>
    public double ValueOf(ushort[] row) => _mean + Sum(_effects, row);

    /// <summary>How much harsher a decision is than its circumstances, on the line; below 0 for milder.</summary>
    public double ExcessOf(IReadOnlyList<string> strata, Outcome outcome, double value) => _line.PlaceOf(strata, outcome) - value;

    /// <summary>The same of a decision that was fitted on, among the others.</summary>
    public double ExcessOfFitted(PracticeCase fitted, double value) => _line.PlaceOfRanked(fitted) - value;

    /// <summary>Code of a number, as the column holds it.</summary>
    public ushort CodeOf(double value)
    {
        var at = Array.BinarySearch(_cuts, value);
        return (ushort)(1 + (at < 0 ? ~at : at));
    }

    private static int FoldOf(int row) => row / Block % Folds;

    // Backfitting: each column in turn explains what the others leave.
    private static (double Mean, double[][] Effects) Effects(IReadOnlyList<FeatureColumn> columns, ushort[][] rows, double[] line, Func<int, bool> taken)
    {
        var numbers = Enumerable.Range(0, rows.Length).Where(taken).ToArray();
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

        return (mean, effects);
    }

    private static double Sum(double[][] effects, ushort[] row)
    {
        var sum = 0.0;
        for (var column = 0; column < effects.Length; column++)
            sum += row[column] < effects[column].Length ? effects[column][row[column]] : 0;
        return sum;
    }
}
