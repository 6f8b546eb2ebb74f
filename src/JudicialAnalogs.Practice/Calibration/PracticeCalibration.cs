using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Calibration;

/// <summary>
/// Everything the divergence test has learned from the archive at one position of its change feed: a model for each part of an
/// article, fitted on some acts, and for each stratum the scores of other acts under that model.
/// </summary>
public sealed class PracticeCalibration
{
    // Two acts in five are fitted on, three calibrate: limits need more evidence than expectations.
    private const int FitShare = 2;
    private const int Shares = 5;
    private const int SmallestFit = 10;

    private readonly Dictionary<NormRef, SeverityModel> _models;
    private readonly Dictionary<string, StratumCalibration> _strata;

    private PracticeCalibration(Dictionary<NormRef, SeverityModel> models, Dictionary<string, StratumCalibration> strata, long sequence)
    {
        _models = models;
        _strata = strata;
        Sequence = sequence;
        Version = HashOf(models, strata);
    }

    /// <summary>Before anything was learned.</summary>
    public static PracticeCalibration Empty { get; } = new([], [], 0);

    /// <summary>Position of the change feed it was learned at.</summary>
    public long Sequence { get; }

    /// <summary>Sixteen hexadecimal digits that are equal for equal calibrations.</summary>
    public string Version { get; }

    /// <summary>Every stratum with its scores, by key.</summary>
    public IReadOnlyDictionary<string, StratumCalibration> Strata => _strata;

    /// <summary>Learns from all punished counts of a table.</summary>
    /// <param name="table">Counts.</param>
    /// <param name="sanctions">Sanctions that sizes are placed in.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static PracticeCalibration Fit(CountTable table, ISanctionSource sanctions, CancellationToken cancellation)
    {
        var models = new Dictionary<NormRef, SeverityModel>();
        var scores = new Dictionary<string, (Stratum Stratum, List<double> Values)>(StringComparer.Ordinal);
        var punished = table.All.Where(count => count.Punishment is not null && count.Facts.Found is not null);
        foreach (var part in punished.GroupBy(count => count.Facts.Found!.PartReference))
        {
            cancellation.ThrowIfCancellationRequested();
            var fit = part.Where(IsFittedOn).ToList();
            if (fit.Count < SmallestFit)
                continue;
            var model = SeverityModel.Fit([.. fit.Select(count => count.Facts)], [.. fit.Select(count => SeverityOf(count, sanctions))]);
            models.Add(part.Key, model);
            foreach (var count in part.Where(count => !IsFittedOn(count)))
            {
                var score = Math.Abs(SeverityOf(count, sanctions) - model.Expect(count.Facts));
                foreach (var stratum in Stratum.Of(count.Facts))
                {
                    if (!scores.TryGetValue(stratum.Key, out var entry))
                        scores.Add(stratum.Key, entry = (stratum, []));
                    entry.Values.Add(score);
                }
            }
        }

        var strata = scores.ToDictionary(
            pair => pair.Key,
            pair =>
            {
                pair.Value.Values.Sort();
                return new StratumCalibration(pair.Value.Stratum, pair.Value.Values);
            },
            StringComparer.Ordinal);
        return new PracticeCalibration(models, strata, table.Sequence);
    }

    /// <summary>Expected severity of a count, or null when its part was decided too seldom.</summary>
    public double? Expect(CaseCount count) =>
        count.Found is { } found && _models.TryGetValue(found.PartReference, out var model) ? model.Expect(count) : null;

    /// <summary>The finest stratum of a count with at least <paramref name="size"/> scores; null when there is none.</summary>
    public StratumCalibration? FinestFor(CaseCount count, int size) =>
        Stratum.Of(count).Select(stratum => _strata.GetValueOrDefault(stratum.Key)).FirstOrDefault(found => found is not null && found.Size >= size);

    internal static double SeverityOf(DecidedCount count, ISanctionSource sanctions) =>
        SeverityScale.Of(count.Punishment!, SanctionOf(count.Facts, count.DecidedOn, sanctions));

    internal static Sanction? SanctionOf(CaseCount count, DateOnly? decidedOn, ISanctionSource sanctions) =>
        count.Found is { } found && (count.OffenceDate ?? decidedOn) is { } day ? sanctions.Find(found.PartReference, day) : null;

    // By act, not by count: two counts of one act are decided together and may not stand on both sides.
    private static bool IsFittedOn(DecidedCount count) => StableHash(count.Address.ActId) % Shares < FitShare;

    // FNV-1a: the split must be the same on every machine and in every run, which string.GetHashCode is not.
    private static uint StableHash(string text)
    {
        var hash = 2166136261;
        foreach (var unit in text)
            hash = (hash ^ unit) * 16777619;
        return hash ^ (hash >> 15);
    }

    private static string HashOf(Dictionary<NormRef, SeverityModel> models, Dictionary<string, StratumCalibration> strata)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (part, model) in models.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal))
            Append(hash, part.ToString(), model.Coefficients);
        foreach (var (key, stratum) in strata.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Append(hash, key, stratum.Scores);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static void Append(IncrementalHash hash, string name, IReadOnlyList<double> values)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(name));
        Span<byte> bytes = stackalloc byte[sizeof(double)];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(bytes, value);
            hash.AppendData(bytes);
        }
    }
}
