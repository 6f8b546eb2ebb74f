using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Cases;

namespace JudicialAnalogs.Practice.Counts;

/// <summary>A count of the archive: its facts, and apart from them what the court decided.</summary>
public sealed record DecidedCount
{
    /// <summary>Where it stands.</summary>
    public required CountAddress Address { get; init; }

    /// <summary>The facts: all that similarity and conditioning may look at.</summary>
    public required CaseCount Facts { get; init; }

    /// <summary>The main punishment; null when none was imposed for this count.</summary>
    public Punishment? Punishment { get; init; }

    /// <summary>True when the court acquitted.</summary>
    public bool Acquitted { get; init; }

    /// <summary>Kind of the act.</summary>
    public ActKind Kind { get; init; }

    /// <summary>Court.</summary>
    public required string Court { get; init; }

    /// <summary>Region.</summary>
    public required string Region { get; init; }

    /// <summary>Case number.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>Day of the act; null when not read.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Language of the act.</summary>
    public LawLanguage Language { get; init; }

    /// <summary>What became of the act.</summary>
    public AppealOutcome AppealOutcome { get; init; }

    /// <summary>True for made-up material.</summary>
    public bool Synthetic { get; init; }

    /// <summary>Norms the act cites.</summary>
    public IReadOnlyList<NormRef> CitedNorms { get; init; } = [];

    /// <summary>Arguments of the court's reasoning.</summary>
    public IReadOnlyList<KeyArgument> Arguments { get; init; } = [];

    /// <summary>The court's reason for another qualification than charged; null when it did not change.</summary>
    public string? RequalificationReason { get; init; }

    /// <summary>Every count of an act; none for acts outside criminal cases.</summary>
    public static IEnumerable<DecidedCount> Of(CourtAct act)
    {
        for (var d = 0; d < act.Defendants.Count; d++)
        {
            var defendant = act.Defendants[d];
            for (var c = 0; c < defendant.Counts.Count; c++)
            {
                var count = defendant.Counts[c];
                yield return new DecidedCount
                {
                    Address = new CountAddress(act.Id, d, c),
                    Facts = CaseCount.Of(act, defendant, count),
                    Punishment = count.Punishment ?? (defendant.Counts.Count == 1 ? defendant.FinalPunishment : null),
                    Acquitted = count.Acquitted,
                    Kind = act.Kind,
                    Court = act.Court,
                    Region = act.Region,
                    CaseNumber = act.CaseNumber,
                    DecidedOn = act.Date,
                    Language = act.Language,
                    AppealOutcome = act.AppealOutcome,
                    Synthetic = act.Synthetic,
                    CitedNorms = act.CitedNorms,
                    Arguments = act.KeyArguments,
                    RequalificationReason = count.RequalificationReason,
                };
            }
        }
    }
}
