using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Records.Internal;

/// <summary>A step of a draft as it stands in the table.</summary>
internal sealed class DraftEventRow
{
    public const string Select =
        "SELECT revision AS Revision, step AS Step, state AS State, reason_owed AS ReasonOwed, actor AS Actor, at AS At FROM draft_events";

    public const string Insert =
        """
        INSERT INTO draft_events (draft_id, revision, step, state, reason_owed, actor, at)
        VALUES (@DraftId, @Revision, @Step, @State, @ReasonOwed, @Actor, @At)
        """;

    public string DraftId { get; init; } = "";

    public long Revision { get; init; }

    public long Step { get; init; }

    public long State { get; init; }

    public long ReasonOwed { get; init; }

    public string Actor { get; init; } = "";

    public string At { get; init; } = "";

    public DraftEvent ToEvent() =>
        new(Revision, (DraftStep)Step, new DraftStanding((DraftState)State, ReasonOwed == 1), Actor, Instants.Parse(At));
}
