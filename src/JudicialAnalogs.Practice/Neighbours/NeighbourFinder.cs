using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Internal;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Filters;

namespace JudicialAnalogs.Practice.Neighbours;

/// <summary>
/// Finds acts alike in facts and in nothing else: neither the qualification nor the circumstances nor the norms cited are looked at, and
/// the punishment least of all. A draft and the decisions that calibrate its comparison go the same way, or the guarantee would not hold.
/// </summary>
/// <param name="index">The acts' index.</param>
public sealed class NeighbourFinder(IHybridIndex index)
{
    private static readonly string[] KindsOfClaims = [nameof(ActKind.CivilJudgment), nameof(ActKind.AdministrativeRuling)];

    /// <summary>Acts looked at for one question.</summary>
    public const int Acts = 100;

    // Likeness halves within so many places.
    private const double HalfLife = 60;

    // Acts that each leg of the search brings before they are joined; calibration and drafts look equally deep.
    private const int Depth = 250;

    /// <summary>What likeness is reckoned by now: the model of the vectors, how the legs of the search are joined and how deep each looks.</summary>
    public string Measure
    {
        get
        {
            using var reader = index.AcquireReader();
            return $"{reader.Model?.Version} {FactsWeights.Of(reader)} {Depth} {HalfLife}";
        }
    }

    /// <summary>Finds acts alike, most alike first; none for facts without words.</summary>
    /// <param name="facts">What happened, without norms: <see cref="FactsAlone"/>.</param>
    /// <param name="among">Among which acts.</param>
    /// <param name="before">Only acts of earlier days; null for all.</param>
    /// <param name="caseNumber">Number of the case, whose own acts are left out; empty when not known.</param>
    /// <param name="act">The act asked about, which is not alike to itself; null for a draft.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<IReadOnlyList<AlikeAct>> FindAsync(
        string facts, CasesAlike among, DateOnly? before, string caseNumber, string? act, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(facts))
            return [];
        using var reader = index.AcquireReader();
        var facets = new List<FacetCondition> { new(ActFields.Kind, KindsOfClaims, Exclude: among == CasesAlike.Criminal) };
        if (caseNumber.Length > 0)
            facets.Add(new FacetCondition(ActFields.CaseNumber, [caseNumber], Exclude: true));
        var query = new HybridQuery(facts)
        {
            Filter = new SearchFilter
            {
                Facets = facets,
                Ranges = before is { } day ? [new NumberRange(ActFields.Day, null, day.DayNumber - 1)] : [],
            },
            Limit = act is null ? Acts : Acts + 1,
            Depth = Depth,
            Weights = FactsWeights.Of(reader),
            Passages = 0,
        };
        var found = await reader.SearchAsync(query, null, cancellationToken);
        return [.. found.Hits.Where(hit => hit.Id != act && hit.Score > 0).Take(Acts).Select((hit, place) => new AlikeAct(hit.Id, LikenessAt(place)))];
    }

    // Of serial cases one that shares a name or a number with the draft can score many times what the others do, and would be all there is to compare with.
    private static double LikenessAt(int place) => HalfLife / (HalfLife + place);
}
