using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Practice.Counts;

/// <summary>An immutable picture of every decided claim of the archive, in ordinal order of their acts.</summary>
public sealed class ClaimTable
{
    private readonly Dictionary<string, DecidedClaim> _byAct;
    private readonly ILookup<string, DecidedClaim> _byCategory;
    private readonly ILookup<NormRef, DecidedClaim> _byArticle;

    internal ClaimTable(IEnumerable<DecidedClaim> claims)
    {
        All = [.. claims.OrderBy(claim => claim.Address.ActId, StringComparer.Ordinal)];
        _byAct = All.ToDictionary(claim => claim.Address.ActId, StringComparer.Ordinal);
        _byCategory = All.Where(claim => claim.Facts.CategoryTerms.Count > 0).ToLookup(claim => claim.Facts.CategoryKey, StringComparer.Ordinal);
        _byArticle = All
            .SelectMany(claim => claim.CitedNorms.Select(ArticleOf).Distinct().Select(norm => (norm, claim)))
            .ToLookup(pair => pair.norm, pair => pair.claim);
    }

    /// <summary>No claims.</summary>
    public static ClaimTable Empty { get; } = new([]);

    /// <summary>All claims.</summary>
    public IReadOnlyList<DecidedClaim> All { get; }

    /// <summary>The claim an act decided; null when the act has none or is not known.</summary>
    public DecidedClaim? OfAct(string actId) => _byAct.GetValueOrDefault(actId);

    /// <summary>Claims of a category, named by <see cref="Cases.CaseClaim.CategoryKey"/>.</summary>
    public IEnumerable<DecidedClaim> OfCategory(string categoryKey) => _byCategory[categoryKey];

    /// <summary>Claims whose acts cite a norm or what lies inside it.</summary>
    public IEnumerable<DecidedClaim> Citing(NormRef norm) => norm.Article is null
        ? All.Where(claim => claim.CitedNorms.Any(norm.Covers))
        : _byArticle[ArticleOf(norm)].Where(claim => claim.CitedNorms.Any(norm.Covers));

    private static NormRef ArticleOf(NormRef norm) => norm.Article is null ? norm : NormRef.Of(norm.Act, norm.Article);
}
