using System.Globalization;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// How much each trait of a sentence speaks for each effect, kept in <c>argument-weights.txt</c>. The first of the scores is for being no
/// argument at all; the others are for the effects.
/// </summary>
internal static class ArgumentWeights
{
    /// <summary>Place of «no argument» among the scores.</summary>
    public const int None = 0;

    private static readonly string[] Names = ["none", "harsher", "milder", "guilt", "acquittal", "granted", "refused", "neutral"];

    private static readonly ArgumentEffect[] Effects =
    [
        ArgumentEffect.Unspecified, ArgumentEffect.Harsher, ArgumentEffect.Milder, ArgumentEffect.Guilt, ArgumentEffect.Acquittal,
        ArgumentEffect.Granted, ArgumentEffect.Refused, ArgumentEffect.Unspecified,
    ];

    private static readonly Lazy<Dictionary<string, float[]>> Table = new(Load);

    /// <summary>The likeliest of the outcomes a sentence may have and its probability in [0, 1].</summary>
    /// <param name="traits">Traits of the sentence, each once.</param>
    /// <param name="possible">Places of the outcomes that the act admits.</param>
    public static (ArgumentEffect Effect, double Probability) Weigh(IReadOnlyCollection<string> traits, IReadOnlyList<int> possible)
    {
        Span<float> scores = stackalloc float[Names.Length];
        Add("bias", scores);
        foreach (var trait in traits)
            Add(trait, scores);
        var (best, total) = (-1, 0.0);
        foreach (var place in possible)
        {
            total += Math.Exp(scores[place]);
            if (place != None && (best < 0 || scores[place] > scores[best]))
                best = place;
        }

        return (Effects[best], Math.Exp(scores[best]) / total);
    }

    /// <summary>Places of outcomes named as in the list.</summary>
    public static int[] Places(params string[] names) => [.. names.Select(name => Array.IndexOf(Names, name))];

    private static void Add(string trait, Span<float> scores)
    {
        if (!Table.Value.TryGetValue(trait, out var weights))
            return;
        for (var i = 0; i < scores.Length; i++)
            scores[i] += weights[i];
    }

    private static Dictionary<string, float[]> Load()
    {
        var table = new Dictionary<string, float[]>(StringComparer.Ordinal);
        foreach (var line in ResourceLines.Of("argument-weights.txt"))
        {
            var parts = line.Split(' ');
            var weights = table[parts[0]] = new float[Names.Length];
            foreach (var part in parts.AsSpan(1))
            {
                var cut = part.IndexOf('=', StringComparison.Ordinal);
                weights[Array.IndexOf(Names, part[..cut])] = float.Parse(part.AsSpan(cut + 1), NumberStyles.Float, CultureInfo.InvariantCulture);
            }
        }

        return table;
    }
}
