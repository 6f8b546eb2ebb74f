using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Practice.Counts;

/// <summary>
/// An immutable picture of every decided count of the archive at one position of its change feed. Counts stand in the order of
/// their addresses, so the same archive gives the same table whatever the order of import.
/// </summary>
public sealed class CountTable
{
    private readonly Dictionary<string, DecidedCount[]> _byAct;
    private readonly Dictionary<string, DecidedCount[]> _byArticle;
    private readonly ILookup<string, DecidedCount> _appeals;

    internal CountTable(IEnumerable<KeyValuePair<string, DecidedCount[]>> byAct, long sequence)
    {
        Sequence = sequence;
        _byAct = byAct.ToDictionary(StringComparer.Ordinal);
        All = [.. _byAct.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value)];
        _byArticle = All.Where(count => count.Facts.Found is not null)
            .GroupBy(count => count.Facts.Found!.Article, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _appeals = All.Where(count => count.Kind == ActKind.Appeal && count.CaseNumber.Length > 0).ToLookup(count => count.CaseNumber, StringComparer.Ordinal);
        ContainsSynthetic = All.Any(count => count.Synthetic);
    }

    /// <summary>The table before anything was taken in.</summary>
    public static CountTable Empty { get; } = new([], 0);

    /// <summary>Position of the change feed this picture shows.</summary>
    public long Sequence { get; }

    /// <summary>All counts.</summary>
    public IReadOnlyList<DecidedCount> All { get; }

    /// <summary>True when made-up acts are among them.</summary>
    public bool ContainsSynthetic { get; }

    /// <summary>The counts of an act; empty when the act has none or is not known.</summary>
    public IReadOnlyList<DecidedCount> OfAct(string actId) => _byAct.GetValueOrDefault(actId, []);

    /// <summary>The counts found under an article of the Criminal Code.</summary>
    public IReadOnlyList<DecidedCount> UnderArticle(string article) => _byArticle.GetValueOrDefault(article, []);

    /// <summary>The counts found under a norm of the Criminal Code, which may be an article, a part or a point.</summary>
    public IEnumerable<DecidedCount> Under(NormRef norm) =>
        norm.Article is null ? All : UnderArticle(norm.Article).Where(count => count.Facts.Found!.References.Any(norm.Covers));

    /// <summary>The counts that higher courts judged under a case number; empty when none was taken in.</summary>
    public IEnumerable<DecidedCount> AppealsOf(string caseNumber) => _appeals[caseNumber];

    /// <summary>The count at an address; null when there is none.</summary>
    public DecidedCount? Find(CountAddress address) => OfAct(address.ActId).FirstOrDefault(count => count.Address == address);
}
