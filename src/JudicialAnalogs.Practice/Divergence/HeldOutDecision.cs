using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>A decided count compared with the archive without its own case: one observation that calibrates the comparison by facts.</summary>
/// <param name="Address">The count.</param>
/// <param name="Groups">Groups it was compared within, finest first.</param>
/// <param name="Probability">Probability of its qualification, above 0 to 1.</param>
/// <param name="Tail">Probability of every qualification that is no more probable, above 0 to 1.</param>
/// <param name="Missing">How much of what is usual it does not discuss; null where too few decisions alike were there.</param>
/// <param name="FactsLength">Length of its facts in UTF-16 code units.</param>
public sealed record HeldOutDecision(CountAddress Address, IReadOnlyList<string> Groups, double Probability, double Tail, double? Missing, int FactsLength)
{
    /// <summary>Score of the qualification: -ln of that probability.</summary>
    public double Score => -Math.Log(Tail);
}
