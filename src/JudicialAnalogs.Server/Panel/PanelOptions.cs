using System.ComponentModel.DataAnnotations;
using JudicialAnalogs.Server.Panel.Embed;

namespace JudicialAnalogs.Server.Panel;

/// <summary>What the panel shows, and to whom.</summary>
public sealed class PanelOptions : IValidatableObject
{
    /// <summary>Sites that may show the panel inside their pages: scheme, host and port each, e.g. `https://cases.example`. Others are refused by the browser.</summary>
    public IReadOnlyList<string> EmbedOrigins { get; init; } = [];

    /// <summary>
    /// Whether judges see what practice did only after their own provisional decision, unless they chose otherwise. It concerns drafts that name no punishment
    /// yet.
    /// </summary>
    public bool FiguresAfterDecision { get; init; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => EmbedOrigins
        .Select((text, number) => Embed.EmbedOrigins.TryRead(text, out _, out var fault) ? null : new ValidationResult($"is wrong: {fault}", [$"{nameof(EmbedOrigins)}:{number}"]))
        .OfType<ValidationResult>();
}
