using JudicialAnalogs.Practice.Consistency;
using JudicialAnalogs.Practice.Consistency.Internal;

namespace JudicialAnalogs.Practice.Tests.Consistency.Internal;

public class GroupVarianceTests
{
    [Fact]
    public void Equal_groups_give_the_closed_form_of_the_analysis_of_variance()
    {
        const int each = 10;
        var (rows, fRatio) = Balanced(groups: 3, each, seed: 4);
        var sums = AdjustedSums.Of(rows, 0, 0, 3, TestContext.Current.CancellationToken);
        var variance = GroupVariance.Of(sums.Groups.Products, sums.Groups.Outcome, sums.Groups.Squares, sums.Freedom);

        // Mean squares (Searle 1971): the ratio is (F - 1) / n, and with two degrees of freedom quantiles of F have a closed form.
        var within = (3 * each) - 3;
        double Quantile(double above) => within / 2.0 * (Math.Pow(above, -2.0 / within) - 1);
        Assert.Equal((fRatio - 1) / each, variance.Best(), 6);
        var confidence = new RatioConfidence(variance, 1);
        Assert.InRange((1 + (each * confidence.Quantile(0.025))) / (fRatio / Quantile(0.025)), 0.97, 1.03);
        Assert.InRange((1 + (each * confidence.Quantile(0.975))) / (fRatio / Quantile(0.975)), 0.97, 1.03);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.03)]
    [InlineData(0.4)]
    [InlineData(5)]
    public void Unequal_groups_and_circumstances_give_the_restricted_likelihood_written_out(double ratio)
    {
        var random = new ChiSquareDraws(9);
        var plain = new Random(9);
        var rows = Enumerable.Range(0, 60).Select(i => new SpreadRow(
            i % 4, plain.Next(1 + (i % 7)), [new CaseMixTerm(0, random.NextNormal()), new CaseMixTerm(1, i % 3 == 0 ? 1 : 0)], [new CaseMixTerm(plain.Next(2), 1)], (i % 4) + random.NextNormal())).ToList();
        var sums = AdjustedSums.Of(rows, 2, 2, 7, TestContext.Current.CancellationToken);
        var variance = GroupVariance.Of(sums.Groups.Products, sums.Groups.Outcome, sums.Groups.Squares, sums.Freedom);

        var dense = new DenseModel(rows, strata: 4, circumstances: 2);
        Assert.Equal(dense.Freedom, sums.Freedom);
        Assert.Equal(dense.Deviance(ratio) - dense.Deviance(0.1), variance.Deviance(ratio) - variance.Deviance(0.1), 6);
        Assert.Equal(dense.SquaresAt(ratio), variance.SquaresAt(ratio), 6);
    }

    [Fact]
    public void Axes_of_a_matrix_make_it_again()
    {
        var random = new Random(3);
        foreach (var n in new[] { 1, 2, 7, 40 })
        {
            var half = Enumerable.Range(0, n).Select(_ => Enumerable.Range(0, n).Select(_ => random.NextDouble() - 0.5).ToArray()).ToArray();
            var matrix = Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Select(j => half[i][j] + half[j][i]).ToArray()).ToArray();
            var (values, vectors) = SymmetricEigen.Decompose(matrix);
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                {
                    Assert.Equal(matrix[i][j], Enumerable.Range(0, n).Sum(k => values[k] * vectors[k][i] * vectors[k][j]), 10);
                    Assert.Equal(i == j ? 1 : 0, Enumerable.Range(0, n).Sum(k => vectors[i][k] * vectors[j][k]), 10);
                }
            }
        }
    }

    private static (List<SpreadRow> Rows, double FRatio) Balanced(int groups, int each, int seed)
    {
        var random = new ChiSquareDraws(seed);
        var rows = new List<SpreadRow>();
        for (var group = 0; group < groups; group++)
        {
            var own = 1.5 * random.NextNormal();
            rows.AddRange(Enumerable.Range(0, each).Select(_ => new SpreadRow(0, group, [], [], own + random.NextNormal())));
        }

        var all = rows.Average(row => row.Severity);
        var between = rows.GroupBy(row => row.Group).Sum(group => each * Math.Pow(group.Average(row => row.Severity) - all, 2)) / (groups - 1);
        var within = rows.GroupBy(row => row.Group).Sum(group => group.Sum(row => Math.Pow(row.Severity - group.Average(other => other.Severity), 2))) / (groups * (each - 1));
        return (rows, between / within);
    }
}
