using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.Practice.Internal;

/// <summary>How the legs of a search by facts are joined: as was learned from the archive, and until then by what follows.</summary>
internal static class FactsWeights
{
    // Shared wording and vectors only help where words leave a tie; ranks alone would call the fiftieth act half as like as the first.
    private static readonly FusionWeights Unlearned = FusionWeights.Convex(0.6, 0.2, 0.2);

    /// <summary>The weights for an index as it stands.</summary>
    public static FusionWeights Of(IHybridReader index) => index.Weights is { LearnedFrom: 0, Method: FusionMethod.ReciprocalRank } ? Unlearned : index.Weights;
}
