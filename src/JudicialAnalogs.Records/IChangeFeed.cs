using JudicialAnalogs.Records.Changes;

namespace JudicialAnalogs.Records;

/// <summary>
/// Changes to acts and norms in the order they were committed, numbered from 1 without gaps. A follower keeps the last number it has
/// dealt with and asks for what came after: no change is ever inserted before one already handed out.
/// </summary>
public interface IChangeFeed
{
    /// <summary>Number of the newest change; 0 when nothing was ever stored.</summary>
    Task<long> HeadAsync(CancellationToken cancellationToken = default);

    /// <summary>Changes numbered above <paramref name="after"/>, oldest first.</summary>
    /// <param name="after">Last number already dealt with; 0 from the beginning.</param>
    /// <param name="limit">At most this many, 1–10,000.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Empty when there is nothing newer.</returns>
    Task<IReadOnlyList<Change>> ReadAsync(long after, int limit, CancellationToken cancellationToken = default);
}
