using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>Facts that came structured beside the text: they stand over what is read from it.</summary>
internal sealed record GivenFacts
{
    public static readonly GivenFacts Nothing = new();

    public string? Id { get; init; }

    public string? Court { get; init; }

    public string? Region { get; init; }

    public string? CaseNumber { get; init; }

    public DateOnly? Date { get; init; }

    public LawLanguage? Language { get; init; }

    public ActKind? Kind { get; init; }

    public Instance? Instance { get; init; }

    public AppealOutcome? AppealOutcome { get; init; }

    public bool Synthetic { get; init; }

    public bool Closed { get; init; }

    /// <summary>Whether the source calls the act a model decision; null when it says nothing.</summary>
    public bool? ModelDecision { get; init; }

    /// <summary>What the dispute is about, where the source says it apart from the text.</summary>
    public string? ClaimType { get; init; }

    /// <summary>True when the text is somebody's summary, in which every sentence of the reasoning is the court's position.</summary>
    public bool Summary { get; init; }
}
