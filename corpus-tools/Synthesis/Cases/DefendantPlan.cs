using JudicialAnalogs.CorpusTools.Synthesis.Persons;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Cases;

/// <summary>One defendant as the model laid the person out.</summary>
internal sealed record DefendantPlan
{
    public required Person Person { get; init; }

    /// <summary>0 full, 1 partial, 2 denied.</summary>
    public required int Plea { get; init; }

    /// <summary>0 none, 1 recidivism, 2 dangerous recidivism.</summary>
    public required int Recidivism { get; init; }

    public required IReadOnlyList<PriorPlan> Priors { get; init; }

    /// <summary>Codes the court accepts, ascending.</summary>
    public required IReadOnlyList<string> Mitigating { get; init; }

    public required IReadOnlyList<string> Aggravating { get; init; }

    /// <summary>Codes a party claimed and the court refuses.</summary>
    public required IReadOnlyList<string> Rejected { get; init; }

    /// <summary>Rules a party asked for and the court refuses.</summary>
    public required IReadOnlyList<string> Refused { get; init; }

    public required IReadOnlyList<CountPlan> Counts { get; init; }

    public required Punishment Final { get; init; }

    /// <summary>0 single count, 1 absorption, 2 partial addition.</summary>
    public required int Cumulation { get; init; }

    /// <summary>Institution of УК 46(5): 0 none, 1 minimal, 2 medium, 3 maximal security.</summary>
    public required int Institution { get; init; }

    /// <summary>Length of a driving ban in months; null for none.</summary>
    public required int? BanMonths { get; init; }

    public required bool InCustody { get; init; }
}
