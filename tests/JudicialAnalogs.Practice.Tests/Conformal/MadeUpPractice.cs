using JudicialAnalogs.Practice.Conformal;
using JudicialAnalogs.Practice.Expectation;

namespace JudicialAnalogs.Practice.Tests.Conformal;

/// <summary>Decisions drawn from a known practice: two kinds, heavy tails, round sizes, one circumstance that counts and one that does not.</summary>
internal sealed class MadeUpPractice(int seed)
{
    private readonly Random _random = new(seed);

    public static IReadOnlyList<FeatureColumn> Columns { get; } = [new("article", false, 6), new("prior", false, 3), new("noise", true, 12)];

    /// <summary>A decision under an article, whose sizes are multiplied where practice has changed.</summary>
    public PracticeCase Draw(int article, double factor = 1)
    {
        var prior = _random.Next(0, 3);
        var severity = (0.8 * prior) + (0.4 * article) + Normal();
        var heavy = _random.NextDouble() < 0.05 ? 3 : 1;
        var size = Math.Max(3, Math.Round(12 * factor * Math.Exp((0.3 * severity) + (0.25 * heavy * Normal())) / 3) * 3);
        return new PracticeCase([(ushort)article, (ushort)prior, (ushort)_random.Next(0, 12)], [$"article {article}", "all"], Outcome.Of(severity > 2 ? 1 : 0, size));
    }

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());
}
