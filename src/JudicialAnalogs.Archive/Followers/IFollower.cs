using JudicialAnalogs.Records.Changes;

namespace JudicialAnalogs.Archive.Followers;

/// <summary>
/// Something derived from the records: the index, the table of counts, the calibration. It knows how far it has come, and whatever happens to
/// it, it can be made again from change 0.
/// </summary>
public interface IFollower
{
    /// <summary>Name for status and logs.</summary>
    string Name { get; }

    /// <summary>Last change it holds; 0 when it holds nothing.</summary>
    long Sequence { get; }

    /// <summary>True for one whose work something else does while it lags behind: nothing waits for it.</summary>
    bool IsOptional => false;

    /// <summary>Takes in changes in order and holds them durably, as far as it keeps anything on disk, before it returns.</summary>
    /// <param name="changes">Changes above <see cref="Sequence"/>, oldest first, not empty.</param>
    /// <param name="acts">Those of the changed acts that still exist, by identity.</param>
    /// <param name="cancellationToken">Stops the work; what was taken in stays consistent.</param>
    Task ApplyAsync(IReadOnlyList<Change> changes, IReadOnlyDictionary<string, Law.Acts.CourtAct> acts, CancellationToken cancellationToken);

    /// <summary>Called when the feed has been read to its end: the moment to publish what is costly to make, such as a calibration.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    Task CaughtUpAsync(CancellationToken cancellationToken);
}
