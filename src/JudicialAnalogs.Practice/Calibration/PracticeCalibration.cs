using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Conformal;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Practice.Expectation;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Calibration;

/// <summary>
/// Everything the divergence test has learned from the archive at one position of its change feed: what like counts were punished with,
/// and for each stratum how far ordinary punishments are from that. Immutable once published.
/// </summary>
public sealed class PracticeCalibration
{
    // Older decisions say little of what courts do now; so many keep the work within seconds at any size of archive.
    private const int MostCounts = 300_000;

    // The newest part is judged decision by decision, as drafts will be, and changes of practice are looked for in it.
    private const double Followed = 0.2;
    private const int FewestToFollow = 500;
    private const int MostFollowed = 15_000;

    // A ruling far from practice is mostly far in form and size together (docs/decisions/0021).
    private const double LinePart = 3;

    private readonly LivingPractice? _practice;
    private readonly CircumstanceCoding? _coding;
    private readonly IReadOnlyList<CountAddress> _learned;
    private readonly Dictionary<string, StratumPositions> _positions;
    private readonly Dictionary<string, Stratum> _strata;

    private PracticeCalibration(
        LivingPractice? practice,
        CircumstanceCoding? coding,
        IReadOnlyList<CountAddress> learned,
        Dictionary<string, Stratum> strata,
        Dictionary<string, StratumPositions> positions,
        DateOnly newest,
        long sequence)
    {
        (_practice, _coding, _learned, _strata, _positions, Newest, Sequence) = (practice, coding, learned, strata, positions, newest, sequence);
        Version = HashOf(practice, learned.Count);
    }

    /// <summary>Before anything was learned.</summary>
    public static PracticeCalibration Empty { get; } = new(null, null, [], [], [], DateOnly.MinValue, 0);

    /// <summary>Day of the newest decision of the archive.</summary>
    public DateOnly Newest { get; }

    /// <summary>Position of the change feed it was learned at.</summary>
    public long Sequence { get; }

    /// <summary>Sixteen hexadecimal digits that are equal for equal calibrations.</summary>
    public string Version { get; }

    /// <summary>Counts it was learned from.</summary>
    public int Learned => _learned.Count;

    /// <summary>Changes of practice noticed, oldest first: the stratum, the count after which it was noticed, counts of the stratum since the change.</summary>
    public IEnumerable<(Stratum Stratum, CountAddress After, int Since)> Drift =>
        (_practice?.Drift ?? []).Select(drift => (_strata[drift.Stratum], _learned[drift.Case], drift.Since));

    /// <summary>Every stratum that has scores, by key.</summary>
    public IEnumerable<StratumCalibration> Strata => (_practice?.Calibration.Strata ?? new Dictionary<string, StratumState>())
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => new StratumCalibration(_strata[pair.Key], _positions[pair.Key].Counts.Count, pair.Value, _practice!.RealisedIn(pair.Key)));

    /// <summary>
    /// Learns from the punished counts of a table that were decided under the sanction in force at its end. Those outside the law are left out: they are no
    /// practice to measure others by, and a draft like them is told so by the law itself.
    /// </summary>
    /// <param name="table">Counts.</param>
    /// <param name="sanctions">Sanctions that sizes are placed in.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static PracticeCalibration Fit(CountTable table, ISanctionSource sanctions, CancellationToken cancellation)
    {
        var known = new KnownDays(sanctions);
        var law = new LawfulnessCases(new ApplicableSanctions(sanctions as ISanctionHistory));
        var last = table.All.Max(count => count.DecidedOn) ?? DateOnly.MinValue;
        var counts = table.All
            .Where(count => count is { Punishment: not null, Facts.Found: not null } && !table.Acts.IsDuplicate(count.Address.ActId) && known.IsUnderLawOf(count, last))
            .OrderBy(count => count.DecidedOn ?? DateOnly.MinValue).ThenBy(count => count.Address.ActId, StringComparer.Ordinal)
            .ThenBy(count => count.Address.Defendant).ThenBy(count => count.Address.Count)
            .TakeLast(MostCounts)
            .AsParallel().AsOrdered().WithCancellation(cancellation)
            .Where(count => law.Check(count.Facts, count.Punishment!, count.DecidedOn ?? last).All(result => result.State != LawfulnessState.OutsideTheLaw))
            .ToList();
        if (counts.Count == 0)
            return new PracticeCalibration(null, null, [], [], [], last, table.Sequence);
        var coding = new CircumstanceCoding(counts.ConvertAll(count => count.Facts));
        var strata = new Dictionary<string, Stratum>(StringComparer.Ordinal);
        var members = new Dictionary<string, (List<CountAddress> Counts, List<double> Severities)>(StringComparer.Ordinal);
        var cases = new List<PracticeCase>(counts.Count);
        foreach (var count in counts)
        {
            var keys = new List<string>();
            var sanction = known.MeasureOf(count, last);
            var severity = SeverityScale.Of(count.Punishment!, sanction);
            foreach (var stratum in Stratum.WithChapter(count.Facts))
            {
                var key = stratum.Key;
                if (!members.TryGetValue(key, out var entry))
                {
                    strata.Add(key, stratum);
                    members.Add(key, entry = ([], []));
                }

                entry.Counts.Add(count.Address);
                entry.Severities.Add(severity);
                keys.Add(key);
            }

            cases.Add(new PracticeCase(coding.CodesOf(count.Facts), keys, PunishmentScale.Of(count.Punishment!, sanction).Outcome, count.Address.ActId));
        }

        foreach (var (_, severities) in members.Values)
            severities.Sort();
        return new PracticeCalibration(
            Follow(coding.Columns, cases, cancellation),
            coding,
            counts.ConvertAll(count => count.Address),
            strata,
            members.ToDictionary(pair => pair.Key, pair => new StratumPositions(pair.Value.Counts, pair.Value.Severities), StringComparer.Ordinal),
            last,
            table.Sequence);
    }

    /// <summary>A count and a punishment as the core takes them; null when nothing was found or nothing was learned.</summary>
    internal PracticeCase? CaseOf(CaseCount count, Outcome outcome) =>
        _coding is null || count.Found is null ? null : new PracticeCase(_coding.CodesOf(count), [.. Stratum.WithChapter(count).Select(stratum => stratum.Key)], outcome);

    /// <summary>Puts a case beside practice.</summary>
    internal PracticeFinding Assess(PracticeCase decision, CalibrationOptions levels) => _practice!.Assess(decision, levels);

    /// <summary>The counts most like a case, the likest first.</summary>
    internal IReadOnlyList<CountAddress> Like(PracticeCase decision, int most) => [.. _practice!.Like(decision.Codes, most).Select(number => _learned[number])];

    /// <summary>The punished counts of a stratum.</summary>
    internal StratumPositions PositionsOf(Stratum stratum) => _positions.GetValueOrDefault(stratum.Key, StratumPositions.None);

    private static LivingPractice Follow(IReadOnlyList<FeatureColumn> columns, List<PracticeCase> cases, CancellationToken cancellation)
    {
        var followed = cases.Count < FewestToFollow ? 0 : Math.Min(MostFollowed, (int)(cases.Count * Followed));
        var practice = LivingPractice.Fit(
            columns, cases.GetRange(0, cases.Count - followed), PunishmentScale.Forms, new ForestOptions { LinePart = LinePart }, new CalibrationOptions(), watch: true, cancellation);
        foreach (var decision in cases.Skip(cases.Count - followed))
        {
            cancellation.ThrowIfCancellationRequested();
            practice.Learn(decision, practice.Assess(decision));
        }

        return practice;
    }

    private static string HashOf(LivingPractice? practice, int learned)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> bytes = stackalloc byte[sizeof(double)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, learned);
        hash.AppendData(bytes);
        foreach (var (key, state) in (practice?.Calibration.Strata ?? new Dictionary<string, StratumState>()).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(key));
            foreach (var score in state.Scores)
            {
                BinaryPrimitives.WriteDoubleLittleEndian(bytes, score);
                hash.AppendData(bytes);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
