using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Sanctions;

/// <summary>What a part of an article of the Criminal Code threatens.</summary>
/// <param name="Reference">The part, e.g. <c>УК 188(3)</c>.</param>
/// <param name="Alternatives">Main punishments to choose from.</param>
/// <param name="Obligatory">Additional punishments that must be imposed.</param>
/// <param name="Optional">Additional punishments that may be imposed.</param>
public sealed record Sanction(
    NormRef Reference,
    IReadOnlyList<SanctionAlternative> Alternatives,
    IReadOnlyList<AdditionalPunishmentKind> Obligatory,
    IReadOnlyList<AdditionalPunishmentKind> Optional)
{
    /// <summary>False when its source tells the main punishments alone; <see cref="Obligatory"/> and <see cref="Optional"/> then say nothing.</summary>
    public bool AdditionalKnown { get; init; } = true;

    /// <summary>How long its additional punishments may last; empty where the source of the sanction does not tell.</summary>
    public IReadOnlyList<AdditionalTerm> Terms { get; init; } = [];

    /// <summary>The alternative of a kind, or null when the sanction does not offer it.</summary>
    public SanctionAlternative? Of(PunishmentKind kind) => Alternatives.FirstOrDefault(alternative => alternative.Kind == kind);
}
