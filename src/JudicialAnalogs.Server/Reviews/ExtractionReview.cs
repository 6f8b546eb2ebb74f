using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Corrections;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Corrections;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Services;

namespace JudicialAnalogs.Server.Reviews;

/// <summary>Values that people look at again: those that two readers read differently, and any other of a stored act.</summary>
internal sealed class ExtractionReview(Engine engine, ArchiveChanged changed)
{
    /// <summary>Acts with disputed values, in order of identity.</summary>
    public async Task<(long Total, IReadOnlyList<CourtAct> Acts)> DisputedAsync(int skip, int take, Caller caller, CancellationToken cancellationToken)
    {
        var found = await engine.Records.Acts.DisputedAsync(skip, take, cancellationToken);
        await engine.Records.Ledger.NoteAsync(caller, "act.disputed.list", $"from {skip}", ReadOnlyMemory<byte>.Empty, cancellationToken);
        return found;
    }

    /// <summary>An act whose values may be looked at.</summary>
    /// <exception cref="NotFoundException">No such act, or a closed one.</exception>
    public async Task<CourtAct> ActAsync(string actId, CancellationToken cancellationToken)
    {
        var act = await engine.Records.Acts.GetAsync(actId, cancellationToken);
        return act is null || act.Closed ? throw new NotFoundException("Error.ActNotFound") : act;
    }

    /// <summary>Proposes a value, or agrees with one proposed before.</summary>
    /// <param name="actId">Act.</param>
    /// <param name="correction">Place and value.</param>
    /// <param name="reason">Why.</param>
    /// <param name="caller">Who.</param>
    /// <param name="key">Key of this call, as the caller gave it.</param>
    /// <param name="cancellationToken">Stops before it is stored.</param>
    /// <exception cref="NotFoundException">No such act, or a closed one.</exception>
    public async Task<Correction> CorrectAsync(string actId, ActCorrection correction, string reason, Caller caller, string key, CancellationToken cancellationToken)
    {
        var own = IdempotencyKeys.Of(key, caller);
        var act = await ActAsync(actId, cancellationToken);
        var stored = await engine.Records.Corrections.ProposeAsync(act.Id, correction, reason, caller, own, cancellationToken);
        changed.Signal();
        return stored;
    }
}
