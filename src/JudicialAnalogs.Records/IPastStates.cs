using JudicialAnalogs.Records.History;

namespace JudicialAnalogs.Records;

/// <summary>
/// What an earlier answer is made again from: acts and norms as they stood at a position of the change feed, and how states derived from them
/// came about. The content of a removed act is gone from every state.
/// </summary>
public interface IPastStates
{
    /// <summary>
    /// The records as they stood when a change was made: acts, norms and the feed up to it. Nothing can be written there; everything else is as it is
    /// now. Contents replaced before a program kept them are missing.
    /// </summary>
    /// <param name="sequence">Position of the change feed, 0 or more.</param>
    IRecords At(long sequence);

    /// <summary>Notes how a state of the index came about; one noted before stays as it is.</summary>
    /// <exception cref="Failures.InvalidRecordException">The version or the weights are too long.</exception>
    Task NoteAsync(IndexStep taken, CancellationToken cancellationToken = default);

    /// <summary>How the state of a version came about; null when it was not noted.</summary>
    Task<IndexStep?> FindAsync(string version, CancellationToken cancellationToken = default);

    /// <summary>The step noted last; null when there is none.</summary>
    Task<IndexStep?> LatestAsync(CancellationToken cancellationToken = default);

    /// <summary>Keeps a calibration under its version; one kept before stays as it is.</summary>
    Task KeepCalibrationAsync(string version, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default);

    /// <summary>The calibration of a version; null when it was not kept.</summary>
    Task<byte[]?> CalibrationAsync(string version, CancellationToken cancellationToken = default);

    /// <summary>Acts that stood at a position and were removed since, in order of identity.</summary>
    /// <param name="sequence">Position of the change feed.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<IReadOnlyList<string>> RemovedSinceAsync(long sequence, CancellationToken cancellationToken = default);
}
