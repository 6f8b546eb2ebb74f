using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Sanctions;

/// <summary>Where every known sanction of a part over time comes from.</summary>
public interface ISanctionHistory
{
    /// <summary>What the part, or the point where it has a sanction of its own, has threatened over time, earliest first; empty when nothing is known.</summary>
    IReadOnlyList<SanctionVersion> Versions(NormRef place);
}
