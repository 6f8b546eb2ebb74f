using JudicialAnalogs.Practice.Expectation;
using JudicialAnalogs.Practice.Internal;

namespace JudicialAnalogs.Practice.Tests.Internal;

public class SeverityIndexTests
{
    private static readonly FeatureColumn[] Columns = [.. Enumerable.Range(0, 8).Select(i => new FeatureColumn($"c{i}", false, 2))];

    [Fact]
    public void Small_circumstances_add_up()
    {
        var cases = Draw(800, informative: true);

        var index = SeverityIndex.Fit(Columns, cases).Index;

        ushort[] none = [0, 0, 0, 0, 0, 0, 0, 0], half = [1, 1, 1, 1, 0, 0, 0, 0], all = [1, 1, 1, 1, 1, 1, 1, 1];
        Assert.True(index.ValueOf(none) < index.ValueOf(half) && index.ValueOf(half) < index.ValueOf(all));
        Assert.True(index.CodeOf(index.ValueOf(none)) < index.CodeOf(index.ValueOf(all)));
    }

    [Fact]
    public void The_number_of_a_case_does_not_show_its_own_decision()
    {
        // Where circumstances say nothing, a number made with one's own decision would still agree with it.
        var cases = Draw(800, informative: false);

        var values = SeverityIndex.Fit(Columns, cases).Values;
        var outcomes = cases.ConvertAll(one => one.Outcome);

        var (mean, middle) = (values.Average(), outcomes.Average(outcome => outcome.LogSize));
        var covariance = values.Zip(outcomes, (value, outcome) => (value - mean) * (outcome.LogSize - middle)).Average();
        var correlation = covariance / Math.Sqrt(values.Average(value => (value - mean) * (value - mean)) * outcomes.Average(outcome => (outcome.LogSize - middle) * (outcome.LogSize - middle)));
        Assert.InRange(correlation, -0.25, 0.1);
    }

    private static List<PracticeCase> Draw(int count, bool informative)
    {
        var random = new Random(4);
        ushort[][] rows = [.. Enumerable.Range(0, count).Select(_ => (ushort[])[.. Enumerable.Range(0, 8).Select(_ => (ushort)random.Next(2))])];
        return [.. rows.Select(row => new PracticeCase(row, ["all"], new Outcome(0, (informative ? 0.2 * row.Sum(code => code) : 0) + random.NextDouble())))];
    }
}
