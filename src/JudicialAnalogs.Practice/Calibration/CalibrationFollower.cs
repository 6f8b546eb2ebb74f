using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Records.Changes;

namespace JudicialAnalogs.Practice.Calibration;

/// <summary>Learns the calibration anew whenever the table of counts has changed; it stands after the table among the followers.</summary>
/// <param name="counts">The table it learns from.</param>
/// <param name="sanctions">Sanctions that sizes are placed in.</param>
/// <param name="time">Clock, to tell when it learned; null where nobody asks.</param>
public sealed class CalibrationFollower(CountFollower counts, ISanctionSource sanctions, TimeProvider? time = null) : IFollower
{
    private PracticeCalibration _calibration = PracticeCalibration.Empty;

    /// <inheritdoc/>
    public string Name => "calibration";

    /// <inheritdoc/>
    public long Sequence { get; private set; }

    /// <summary>The newest published calibration.</summary>
    public PracticeCalibration Calibration => Volatile.Read(ref _calibration);

    /// <summary>When this process learned it; null before the first, or without a clock. What was learned depends on the records alone.</summary>
    public DateTimeOffset? LearnedAt { get; private set; }

    /// <inheritdoc/>
    public Task ApplyAsync(IReadOnlyList<Change> changes, IReadOnlyDictionary<string, CourtAct> acts, CancellationToken cancellationToken)
    {
        Sequence = changes[^1].Sequence;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task CaughtUpAsync(CancellationToken cancellationToken)
    {
        var table = counts.Table;
        if (_calibration.Sequence == table.Sequence)
            return;
        Volatile.Write(ref _calibration, await Task.Run(() => PracticeCalibration.Fit(table, sanctions, cancellationToken), cancellationToken));
        LearnedAt = time?.GetUtcNow();
    }
}
