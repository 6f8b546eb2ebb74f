using System.Numerics;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Practice.Counts;

/// <summary>
/// A short picture of an act's facts by which acts told in nearly the same words are known: one-permutation minhash (Li, Owen and Zhang,
/// NIPS 2012) of runs of five words. It is made of the words that may be searched by, so no punishment takes part in it.
/// </summary>
public sealed class TextSignature
{
    private const int Bins = 64;
    private const int Run = 5;
    private const int FewestRuns = 20;

    // The beginning of the facts tells the case; reading more would only make every start slower.
    private const int Longest = 6_000;

    private readonly ushort[] _least;

    private TextSignature(ushort[] least, ulong whole)
    {
        _least = least;
        Whole = whole;
    }

    /// <summary>Hash of all words read, in order: equal for equal words whatever stands between them.</summary>
    public ulong Whole { get; }

    /// <summary>The signature of an act; null when its facts hold fewer than two dozen words, which many acts share.</summary>
    public static TextSignature? Of(CourtAct act) => Of(ActDocument.FactsOf(act, Longest));

    /// <summary>The signature of a text.</summary>
    public static TextSignature? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var least = new uint[Bins];
        Array.Fill(least, uint.MaxValue);
        Span<ulong> words = stackalloc ulong[Run];
        ulong whole = Seed;
        var read = 0;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var word = Seed;
            for (; at < text.Length && char.IsLetterOrDigit(text[at]); at++)
                word = (word ^ char.ToLowerInvariant(text[at])) * Prime;
            whole = (BitOperations.RotateLeft(whole, 7) ^ word) * Prime;
            words[read++ % Run] = word;
            if (read < Run)
                continue;
            ulong run = 0;
            for (var i = 0; i < Run; i++)
                run = (BitOperations.RotateLeft(run, 13) ^ words[(read + i) % Run]) * Prime;
            run = Mixed(run);
            var bin = (int)(run >> 58);
            least[bin] = Math.Min(least[bin], (uint)run);
        }

        if (read - Run + 1 < FewestRuns)
            return null;
        return new TextSignature(Array.ConvertAll(least, value => value == uint.MaxValue ? ushort.MaxValue : (ushort)(value % ushort.MaxValue)), whole);
    }

    /// <summary>An estimate of the share of runs of five words that both texts have among those that either has, 0 to 1; its error is about 0.05.</summary>
    public double Resemblance(TextSignature other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (common, either) = (0, 0);
        for (var i = 0; i < Bins; i++)
        {
            var (one, two) = (_least[i], other._least[i]);
            if (one == ushort.MaxValue && two == ushort.MaxValue)
                continue;
            either++;
            if (one == two)
                common++;
        }

        return either == 0 ? 0 : (double)common / either;
    }

    // FNV-1a with a finish that spreads the bits: the same on every machine and in every run, which string.GetHashCode is not.
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private static ulong Mixed(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }
}
