using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Cases;

/// <summary>One offence of one defendant as the model laid it out.</summary>
internal sealed record CountPlan
{
    public required Offence Offence { get; init; }

    /// <summary>What was charged; the offence itself unless the court stepped back from a harsher charge.</summary>
    public required NormRef Charged { get; init; }

    public required bool Attempt { get; init; }

    public required DateOnly OffenceDate { get; init; }

    /// <summary>Damage in tenge; null without damage.</summary>
    public required decimal? Damage { get; init; }

    /// <summary>0 none, 1 partial, 2 full.</summary>
    public required int Compensated { get; init; }

    public required Punishment Punishment { get; init; }

    /// <summary>Rules that lowered the bounds.</summary>
    public required IReadOnlyList<string> Reductions { get; init; }

    public bool Requalified => Charged != Offence.Reference;
}
