using System.Security.Cryptography;
using System.Text;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>What comparisons by facts, of the qualification and of the discussion, are calibrated on at one state of index and records.</summary>
public sealed class FactsCalibration
{
    // Facts told more briefly than this share of the held-out decisions find their neighbours in another way than those did.
    private const double BriefestShare = 0.05;

    // What a hundredth of the archive changes in scores is far below what the draw of the sample does.
    private const double LargestChange = 0.01;

    /// <summary>Puts held-out decisions together.</summary>
    /// <param name="heldOut">The decisions.</param>
    /// <param name="table">The counts they were compared with.</param>
    /// <param name="measure">What likeness was reckoned by.</param>
    /// <param name="claims">Held-out claims of civil and administrative cases; none when left out.</param>
    /// <param name="size">Decisions of the archive it was learned from; those of the table when left out.</param>
    public FactsCalibration(IReadOnlyList<HeldOutDecision> heldOut, CountTable table, string measure, IReadOnlyList<HeldOutClaim>? claims = null, int? size = null)
    {
        Claims = new ClaimCalibration(claims ?? [], table.Claims);
        HeldOut = heldOut;
        Size = size ?? SizeOf(table);
        Measure = measure;
        Prior = new QualificationPrior(table);
        Qualifications = new AspectScores(heldOut.Select(one => (one.Groups, one.Score)));
        Discussions = new AspectScores(heldOut.Where(one => one.Missing is not null).Select(one => (one.Groups, one.Missing!.Value)));
        BriefestFacts = BriefestOf(heldOut.Select(one => one.FactsLength));
        Version = HashOf(heldOut, Claims.HeldOut);
    }

    /// <summary>Before anything was learned.</summary>
    public static FactsCalibration Empty { get; } = new([], CountTable.Empty, "");

    /// <summary>The decisions.</summary>
    public IReadOnlyList<HeldOutDecision> HeldOut { get; }

    /// <summary>Decisions of the archive it was learned from.</summary>
    public int Size { get; }

    /// <summary>What likeness was reckoned by.</summary>
    public string Measure { get; }

    /// <summary>The archive's own shares.</summary>
    public QualificationPrior Prior { get; }

    /// <summary>Scores of qualifications.</summary>
    public AspectScores Qualifications { get; }

    /// <summary>Scores of what was not discussed.</summary>
    public AspectScores Discussions { get; }

    /// <summary>Facts shorter than this, in UTF-16 code units, are told too briefly to compare.</summary>
    public int BriefestFacts { get; }

    /// <summary>The same for claims of civil and administrative cases.</summary>
    public ClaimCalibration Claims { get; }

    /// <summary>Sixteen hexadecimal digits that are equal for equal calibrations.</summary>
    public string Version { get; }

    /// <summary>
    /// True while it stands for a table: likeness is reckoned by the same measure, and the archive has neither grown nor shrunk by more than one
    /// decision in a hundred.
    /// </summary>
    public bool StandsFor(CountTable table, string measure) => StandsFor(Size, Measure, table, measure);

    /// <summary>The same held-out decisions beside the archive as it stands now: what else it says follows from these two alone.</summary>
    public FactsCalibration Beside(CountTable table) => new(HeldOut, table, Measure, Claims.HeldOut, Size);

    internal static bool StandsFor(int size, string learnedBy, CountTable table, string measure) =>
        learnedBy == measure && size > 0 && Math.Abs(SizeOf(table) - size) <= LargestChange * size;

    internal static int BriefestOf(IEnumerable<int> factsLengths)
    {
        var lengths = factsLengths.Order().ToList();
        return lengths.Count == 0 ? 0 : lengths[(int)(BriefestShare * lengths.Count)];
    }

    private static int SizeOf(CountTable table) => table.All.Count + table.Claims.All.Count;

    private static string HashOf(IReadOnlyList<HeldOutDecision> heldOut, IReadOnlyList<HeldOutClaim> claims)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var one in heldOut)
            Append(hash, FormattableString.Invariant($"{one.Address} {string.Join(';', one.Groups)} {one.Probability:R} {one.Tail:R} {one.Missing:R} {one.FactsLength}\n"));
        foreach (var one in claims)
            Append(hash, FormattableString.Invariant($"{one.Address} {string.Join(';', one.Groups)} {one.Probability:R} {one.Tail:R} {one.Award:R} {one.AwardEffect:R} {one.Missing:R} {one.FactsLength}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static void Append(IncrementalHash hash, string line) => hash.AppendData(Encoding.UTF8.GetBytes(line));
}
