namespace JudicialAnalogs.Search.Evaluation;

/// <summary>
/// Fisher's paired randomisation test: were the two systems the same, each query's two figures could as well be swapped. The answer is the
/// share of random swappings whose mean difference is at least as far from 0 as the one seen.
/// </summary>
public static class PairedRandomisation
{
    // Sums of the same numbers in another order differ in their last bits and must still count as equal.
    private const double Rounding = 1e-12;

    /// <summary>The two-sided p-value, above 0 and at most 1: the swapping seen is counted among the random ones.</summary>
    /// <param name="first">Figures of one system by query.</param>
    /// <param name="second">Figures of the other for the same queries in the same order.</param>
    /// <param name="rounds">Random swappings, 1 or more.</param>
    /// <param name="seed">Seed: the same figures and seed give the same p-value.</param>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static double PValue(IReadOnlyList<double> first, IReadOnlyList<double> second, int rounds = 20_000, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        if (first.Count != second.Count)
            throw new ArgumentException("Both systems must have a figure for every query.", nameof(second));
        var differences = first.Zip(second, (a, b) => a - b).Where(difference => difference != 0).ToArray();
        var seen = Math.Abs(differences.Sum());
        var random = new Random(seed);
        var asFar = 0;
        for (var round = 0; round < rounds; round++)
        {
            double sum = 0;
            foreach (var difference in differences)
                sum += random.Next(2) == 0 ? difference : -difference;
            if (Math.Abs(sum) >= seen - Rounding)
                asFar++;
        }

        return (asFar + 1.0) / (rounds + 1);
    }
}
