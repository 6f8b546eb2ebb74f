using JudicialAnalogs.Search.Evaluation;

namespace JudicialAnalogs.Search.Tests.Evaluation;

public sealed class PairedRandomisationTests
{
    [Fact]
    public void Equal_systems_are_never_told_apart() => Assert.Equal(1, PairedRandomisation.PValue([0.1, 0.5, 0.9], [0.1, 0.5, 0.9]));

    // Of the 2⁴ swappings of four equal gains two are as far from 0: all as seen, and all swapped.
    [Fact]
    public void Small_cases_come_near_the_share_counted_by_hand() =>
        Assert.Equal(2.0 / 16, PairedRandomisation.PValue([0.6, 0.7, 0.8, 0.9], [0.1, 0.2, 0.3, 0.4], rounds: 40_000), 0.01);

    // Gains of 3, 1 and −1 tenths sum up to 3; of the eight swappings those with sums of ±3 (two each) and ±5 (one each) are as far.
    [Fact]
    public void Gains_of_different_size_count_by_their_size() =>
        Assert.Equal(6.0 / 8, PairedRandomisation.PValue([0.4, 0.2, 0.1], [0.1, 0.1, 0.2], rounds: 40_000), 0.01);

    [Fact]
    public void A_gain_on_every_one_of_many_queries_is_significant_either_way_round()
    {
        double[] better = [.. Enumerable.Range(0, 40).Select(i => 0.5 + (i / 100.0))];
        double[] worse = [.. better.Select((figure, i) => figure - 0.05 - (i % 3 * 0.01))];

        Assert.InRange(PairedRandomisation.PValue(better, worse), 0, 0.001);
        Assert.Equal(PairedRandomisation.PValue(better, worse), PairedRandomisation.PValue(worse, better));
    }

    [Fact]
    public void The_same_seed_gives_the_same_figure()
    {
        double[] first = [0.2, 0.4, 0.1, 0.7, 0.3], second = [0.3, 0.2, 0.1, 0.5, 0.35];
        Assert.Equal(PairedRandomisation.PValue(first, second, 500, seed: 7), PairedRandomisation.PValue(first, second, 500, seed: 7));
    }

    [Fact]
    public void Lists_of_different_length_are_refused() => Assert.Throws<ArgumentException>(() => PairedRandomisation.PValue([0.1], []));
}
