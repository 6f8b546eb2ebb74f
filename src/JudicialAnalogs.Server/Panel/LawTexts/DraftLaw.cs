using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Server.Panel.LawTexts;

/// <summary>The law that a draft is held against.</summary>
/// <param name="Day">Day whose law is looked up: that of the offence, of the decision where the offence has none.</param>
/// <param name="DecidedOn">Day of decision; null when the draft does not tell.</param>
/// <param name="OfOffence">True when <paramref name="Day"/> is that of the offence.</param>
/// <param name="Sanction">The sanction applied, as the law stands in the archive now; null when there is no qualification.</param>
/// <param name="Rules">What every rule said.</param>
/// <param name="Norms">Norms the draft rests on: the qualification first, then those its findings and options cite.</param>
public sealed record DraftLaw(DateOnly Day, DateOnly? DecidedOn, bool OfOffence, AppliedSanction? Sanction, LawRules Rules, IReadOnlyList<CitedLaw> Norms)
{
    /// <summary>True when no text of any of them has been imported.</summary>
    public bool NothingLoaded => Norms.Count > 0 && Norms.All(norm => norm.Found is null);
}
