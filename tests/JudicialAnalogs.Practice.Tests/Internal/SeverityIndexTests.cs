using JudicialAnalogs.Practice.Expectation;
using JudicialAnalogs.Practice.Internal;

namespace JudicialAnalogs.Practice.Tests.Internal;

public class SeverityIndexTests
{
    private static readonly FeatureColumn[] Columns = [.. Enumerable.Range(0, 8).Select(i => new FeatureColumn($"c{i}", false, 2))];

    [Fact]
    public void Small_circumstances_add_up()
    {
        var (rows, outcomes) = Draw(800, informative: true);

        var index = SeverityIndex.Fit(Columns, rows, outcomes, 2).Index;

        ushort[] none = [0, 0, 0, 0, 0, 0, 0, 0], half = [1, 1, 1, 1, 0, 0, 0, 0], all = [1, 1, 1, 1, 1, 1, 1, 1];
        Assert.True(index.CodeOf(none) < index.CodeOf(half) && index.CodeOf(half) < index.CodeOf(all));
    }

    [Fact]
    public void The_code_of_a_case_does_not_show_its_own_decision()
    {
        // Where circumstances say nothing, a number made with one's own decision would still agree with it.
        var (rows, outcomes) = Draw(800, informative: false);

        var codes = SeverityIndex.Fit(Columns, rows, outcomes, 2).Codes;

        var (mean, middle) = (codes.Average(code => (double)code), outcomes.Average(outcome => outcome.LogSize));
        var covariance = codes.Zip(outcomes, (code, outcome) => (code - mean) * (outcome.LogSize - middle)).Average();
        var correlation = covariance / Math.Sqrt(codes.Average(code => (code - mean) * (code - mean)) * outcomes.Average(outcome => (outcome.LogSize - middle) * (outcome.LogSize - middle)));
        Assert.InRange(correlation, -0.25, 0.1);
    }

    private static (ushort[][] Rows, Outcome[] Outcomes) Draw(int count, bool informative)
    {
        var random = new Random(4);
        ushort[][] rows = [.. Enumerable.Range(0, count).Select(_ => (ushort[])[.. Enumerable.Range(0, 8).Select(_ => (ushort)random.Next(2))])];
        return (rows, [.. rows.Select(row => new Outcome(0, (informative ? 0.2 * row.Sum(code => code) : 0) + random.NextDouble()))]);
    }
}
