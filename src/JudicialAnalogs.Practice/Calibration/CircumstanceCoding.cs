using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Expectation;

namespace JudicialAnalogs.Practice.Calibration;

/// <summary>Codes the legal circumstances of a count, and what was found, for the forest. Nothing else of a count is looked at.</summary>
internal sealed class CircumstanceCoding
{
    private const int Cuts = 24;
    private const int Names = 3;

    private readonly Dictionary<string, ushort>[] _names = [.. Enumerable.Range(0, Names).Select(_ => new Dictionary<string, ushort>(StringComparer.Ordinal))];
    private readonly double[] _cuts;

    /// <summary>Learns the names and the sizes of damage that occur.</summary>
    public CircumstanceCoding(IReadOnlyList<CaseCount> counts)
    {
        foreach (var count in counts)
        {
            for (var i = 0; i < Names; i++)
            {
                if (_names[i].Count < ushort.MaxValue - 1 && NameOf(count, i) is { } name)
                    _names[i].TryAdd(name, (ushort)(_names[i].Count + 1));
            }
        }

        var damages = counts.Where(count => count.DamageTenge > 0).Select(count => (double)count.DamageTenge!.Value).Order().ToArray();
        _cuts = damages.Length == 0 ? [] : [.. Enumerable.Range(1, Cuts - 1).Select(cut => damages[(int)((long)cut * damages.Length / Cuts)]).Distinct()];
        Columns =
        [
            .. _names.Select((names, i) => new FeatureColumn($"found {i}", false, names.Count + 1)),
            new FeatureColumn("damage", true, _cuts.Length + 2),
            .. Enumerable.Range(0, CaseFeatures.Count).Select(i => new FeatureColumn($"feature {i}", true, 2)),
        ];
    }

    /// <summary>The columns.</summary>
    public IReadOnlyList<FeatureColumn> Columns { get; }

    /// <summary>Codes of a count.</summary>
    public ushort[] CodesOf(CaseCount count)
    {
        var codes = new ushort[Columns.Count];
        for (var i = 0; i < Names; i++)
            codes[i] = NameOf(count, i) is { } name ? _names[i].GetValueOrDefault(name) : (ushort)0;
        if (count.DamageTenge is > 0 and var damage)
        {
            var at = Array.BinarySearch(_cuts, (double)damage);
            codes[Names] = (ushort)(1 + (at < 0 ? ~at : at));
        }

        Span<double> features = stackalloc double[CaseFeatures.Count];
        CaseFeatures.Write(count, features);
        for (var i = 0; i < features.Length; i++)
            codes[Names + 1 + i] = features[i] > 0.5 ? (ushort)1 : (ushort)0;
        return codes;
    }

    private static string? NameOf(CaseCount count, int which) => count.Found is not { } found ? null : which switch
    {
        0 => found.Article,
        1 => $"{found.Article}({found.Part})",
        _ => found.Points.Count == 0 ? null : $"{found.Article}({found.Part}){string.Join(',', found.Points.Order(StringComparer.Ordinal))}",
    };
}
