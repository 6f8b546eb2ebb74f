using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Practice.Audit;

/// <summary>What became of a drafted case, as far as the archive knows.</summary>
/// <param name="Link">How the final act was found.</param>
/// <param name="ActId">The final act of the first instance; empty unless exactly one was found.</param>
/// <param name="Outcome">What became of it on appeal or cassation.</param>
/// <param name="HigherActs">Acts of higher courts about it, in order of their days.</param>
public sealed record CaseFate(FinalActLink Link, string ActId, AppealOutcome Outcome, IReadOnlyList<string> HigherActs)
{
    /// <summary>No final act.</summary>
    /// <param name="link">Why none.</param>
    public static CaseFate None(FinalActLink link) => new(link, "", AppealOutcome.Unspecified, []);
}
