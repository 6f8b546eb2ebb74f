using JudicialAnalogs.Law.Corrections;
using JudicialAnalogs.Records.Corrections;

namespace JudicialAnalogs.Records;

/// <summary>
/// Corrections of what was read from acts. A value holds once <see cref="Correction.PeopleNeeded"/> different people propose the same;
/// until then the act stays as it was read. An accepted value outlives reading the act again.
/// </summary>
public interface ICorrectionStore
{
    /// <summary>Proposes a value, or agrees with one proposed before. Saying the same twice counts once.</summary>
    /// <param name="actId">The act.</param>
    /// <param name="correction">Place and right value.</param>
    /// <param name="reason">Why, up to 500 characters, may be empty.</param>
    /// <param name="caller">Who says so.</param>
    /// <param name="idempotencyKey">Key of this call, 1–200 characters.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    /// <returns>The correction as it stands afterwards.</returns>
    /// <exception cref="Failures.ActNotFoundException">The act is unknown or blocked.</exception>
    /// <exception cref="Failures.InvalidRecordException">The act has no such place, the place does not take the value, or holds it already and nobody disputes it.</exception>
    /// <exception cref="Failures.IdempotencyConflictException">The key was used for another request.</exception>
    Task<Correction> ProposeAsync(
        string actId, ActCorrection correction, string reason, Caller caller, string idempotencyKey, CancellationToken cancellationToken = default);

    /// <summary>All corrections of an act, by path and in the order proposed.</summary>
    Task<IReadOnlyList<Correction>> OfActAsync(string actId, CancellationToken cancellationToken = default);
}
