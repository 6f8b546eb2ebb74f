using System.Text.Json.Serialization;

namespace JudicialAnalogs.CorpusTools.Evaluation.Marks;

/// <summary>
/// A share of analogs marked as not alike, with a 95 % interval. The analogs of one draft are marked by one person who reads them together, so the interval is the
/// score interval (Wilson 1927) at the number of analogs divided by the design effect of drafts as clusters (Korn and Graubard 1998); where nothing
/// or everything is marked that effect is not known, and the number of drafts stands in.
/// </summary>
/// <param name="Name">Of what.</param>
/// <param name="Shown">Analogs shown at the first places, each once a draft.</param>
/// <param name="NotSimilar">Those marked.</param>
/// <param name="Drafts">Drafts they were shown with.</param>
/// <param name="EffectiveSize">What <paramref name="Shown"/> is worth; null when there is no figure.</param>
/// <param name="Share">Null below <see cref="Floor"/> analogs or drafts.</param>
/// <param name="Lower">Lower end; null when there is no figure.</param>
/// <param name="Upper">Upper end.</param>
internal sealed record MarkedShare(string Name, int Shown, int NotSimilar, int Drafts, double? EffectiveSize, double? Share, double? Lower, double? Upper)
{
    /// <summary>Fewest analogs, and fewest drafts, that a share is told of.</summary>
    [JsonIgnore]
    public const int Floor = 5;

    // The 0.975 quantile of the normal distribution.
    private const double Z = 1.959963984540054;

    /// <summary>Reckons a share.</summary>
    public static MarkedShare Of(string name, IReadOnlyCollection<ShownAnalog> analogs)
    {
        var drafts = analogs.GroupBy(analog => analog.DraftId, StringComparer.Ordinal).Select(group => (Size: group.Count(), Marked: group.Count(analog => analog.Marked))).ToList();
        var marked = drafts.Sum(draft => draft.Marked);
        if (analogs.Count < Floor || drafts.Count < Floor)
            return new MarkedShare(name, analogs.Count, marked, drafts.Count, null, null, null, null);
        var share = (double)marked / analogs.Count;
        var size = EffectiveSizeOf(drafts, analogs.Count, share);
        var (lower, upper) = Interval(share, size);
        return new MarkedShare(name, analogs.Count, marked, drafts.Count, size, share, lower, upper);
    }

    // The variance of a ratio over clusters against that of as many independent analogs.
    private static double EffectiveSizeOf(List<(int Size, int Marked)> drafts, int analogs, double share)
    {
        var simple = share * (1 - share) / analogs;
        if (simple <= 0)
            return drafts.Count;
        var squares = drafts.Sum(draft => Math.Pow(draft.Marked - (share * draft.Size), 2));
        var clustered = squares * drafts.Count / (drafts.Count - 1) / analogs / analogs;
        return analogs / Math.Max(1, clustered / simple);
    }

    private static (double Lower, double Upper) Interval(double share, double size)
    {
        const double square = Z * Z;
        var middle = share + (square / (2 * size));
        var spread = Z * Math.Sqrt(((share * (1 - share)) + (square / (4 * size))) / size);
        return (Math.Max(0, (middle - spread) / (1 + (square / size))), Math.Min(1, (middle + spread) / (1 + (square / size))));
    }
}
