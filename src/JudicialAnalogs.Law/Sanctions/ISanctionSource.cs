using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Sanctions;

/// <summary>Where sanctions come from: imported law, or the table of facts that the synthetic archive needs.</summary>
public interface ISanctionSource
{
    /// <summary>The sanction of <paramref name="part"/> in force on <paramref name="day"/>; null when it is not known.</summary>
    Sanction? Find(NormRef part, DateOnly day);
}
