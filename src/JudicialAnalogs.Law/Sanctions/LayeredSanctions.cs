using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Sanctions;

/// <summary>Asks one source and, where it knows nothing of the part on that day, another.</summary>
/// <param name="first">The source that is believed first, such as imported law.</param>
/// <param name="fallback">The source behind it.</param>
public sealed class LayeredSanctions(ISanctionSource first, ISanctionSource fallback) : ISanctionSource
{
    /// <inheritdoc/>
    public Sanction? Find(NormRef part, DateOnly day) => first.Find(part, day) ?? fallback.Find(part, day);
}
