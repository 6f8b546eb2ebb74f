using JudicialAnalogs.CorpusTools.Synthesis.Gold;
using JudicialAnalogs.CorpusTools.Synthesis.Persons;
using JudicialAnalogs.CorpusTools.Synthesis.Places;

namespace JudicialAnalogs.CorpusTools.Synthesis.Cases;

/// <summary>A case as the model laid it out, before a word of it is written.</summary>
internal sealed record CasePlan
{
    public required string Id { get; init; }

    public required bool Kazakh { get; init; }

    public required Court Court { get; init; }

    /// <summary>Index of the court: its style of writing follows from it.</summary>
    public required int CourtIndex { get; init; }

    public required string CaseNumber { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary><c>general</c>, <c>accelerated</c>, <c>shortened</c>, <c>plea_agreement</c>.</summary>
    public required string Procedure { get; init; }

    public required IReadOnlyList<DefendantPlan> Defendants { get; init; }

    public required Person Victim { get; init; }

    public required Person Witness { get; init; }

    public required GoldPlant? Plant { get; init; }
}
