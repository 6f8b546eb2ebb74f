using JudicialAnalogs.CorpusTools.Synthesis.Phrases;

namespace JudicialAnalogs.CorpusTools.Synthesis.Places;

/// <summary>The courts of the synthetic archive and the tendencies the model gives them.</summary>
internal sealed class CourtDirectory
{
    private const double CourtSpread = 0.25;
    private const double RegionSpread = 0.15;

    private readonly double[] tendencies;

    private CourtDirectory(Court[] courts, int seed)
    {
        Courts = courts;
        var random = new Random(seed);
        var regions = courts.Select(court => court.RegionRu).Distinct().ToDictionary(region => region, _ => Normal(random) * RegionSpread);
        tendencies = [.. courts.Select(court => regions[court.RegionRu] + (Normal(random) * CourtSpread))];
    }

    /// <summary>The courts.</summary>
    public IReadOnlyList<Court> Courts { get; }

    /// <summary>The directory; tendencies are drawn from <paramref name="seed"/>.</summary>
    public static CourtDirectory Load(int seed) =>
        new([.. DataTable.Rows("Places.courts.csv").Select(row => new Court(row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8]))], seed);

    /// <summary>How much harsher than average the court at <paramref name="index"/> punishes, on the model's severity scale.</summary>
    public double Tendency(int index) => tendencies[index];

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
