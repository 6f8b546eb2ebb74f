namespace JudicialAnalogs.Practice.Conformal;

/// <summary>
/// Scores of decisions by stratum, each stratum with limits of its own (Vovk's Mondrian conformal prediction); it learns decision after
/// decision and says when a stratum's practice is shifting. A case too rare for its finest stratum is judged by the next.
/// </summary>
/// <param name="options">Levels.</param>
public sealed class RollingCalibration(CalibrationOptions options)
{
    // A finer stratum with this much evidence of its own is part of a change noticed in a coarser one.
    private const double Implicated = 100;

    private readonly Dictionary<string, StratumState> _strata = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _finer = new(StringComparer.Ordinal);

    /// <summary>Levels it judges by.</summary>
    public CalibrationOptions Options => options;

    /// <summary>All strata by key.</summary>
    public IReadOnlyDictionary<string, StratumState> Strata => _strata;

    /// <summary>Judges a score without learning it. Safe beside other readers.</summary>
    /// <param name="strata">Keys of the case's strata, finest first.</param>
    /// <param name="score">Score.</param>
    /// <param name="levels">Levels to judge by; null for those of the calibration.</param>
    public Verdict Judge(IReadOnlyList<string> strata, double score, CalibrationOptions? levels = null)
    {
        levels ??= options;
        var (notice, largest) = (-1, -1);
        for (var i = 0; i < strata.Count; i++)
        {
            if (!_strata.TryGetValue(strata[i], out var state))
                continue;
            if (notice < 0 && state.Count >= levels.NoticeSize)
                notice = i;
            if (state.Shifting)
                return Noticed(strata, score, levels, notice, shifting: true);
            if (state.LimitAt(levels) is null)
                continue;
            if (largest < 0 || state.Count > _strata[strata[largest]].Count)
                largest = i;

            // After a change of practice what a coarser stratum knows is of the time before.
            if (state.Count >= levels.OwnSize || state.Alarms > 0)
                break;
        }

        if (largest < 0)
            return Noticed(strata, score, levels, notice, shifting: false);

        // One finding speaks of one stratum: where a limit is, the notice is judged there too.
        var judge = _strata[strata[largest]];
        var pValue = judge.PValue(score);
        return new Verdict(score > judge.LimitAt(levels), largest, false, pValue <= levels.NoticeLevel, largest, pValue, judge.Count);
    }

    private Verdict Noticed(IReadOnlyList<string> strata, double score, CalibrationOptions levels, int notice, bool shifting)
    {
        if (notice < 0)
            return new Verdict(false, -1, shifting, false, -1, 1, 0);
        var judge = _strata[strata[notice]];
        var pValue = judge.PValue(score);
        return new Verdict(false, -1, shifting, pValue <= levels.NoticeLevel, notice, pValue, judge.Count);
    }

    /// <summary>Learns a decision that stands.</summary>
    /// <param name="strata">Keys of its strata, finest first.</param>
    /// <param name="score">Score it had before it was learned.</param>
    /// <param name="referenceScore">Its score by the practice last anchored; null when there is none.</param>
    /// <param name="watch">False where it says nothing new of a change of practice.</param>
    /// <returns>Strata in which a change was noticed just now, with the decisions since.</returns>
    public IReadOnlyList<(string Stratum, int Since)> Learn(IReadOnlyList<string> strata, double score, double? referenceScore, bool watch)
    {
        List<(string Stratum, int Since)>? changed = null;
        for (var i = 0; i < strata.Count; i++)
        {
            if (!_strata.TryGetValue(strata[i], out var state))
            {
                _strata.Add(strata[i], state = new StratumState(options));
                _finer.Add(strata[i], new SortedSet<string>(StringComparer.Ordinal));
            }

            for (var finer = 0; finer < i; finer++)
                _finer[strata[i]].Add(strata[finer]);
            if (state.Learn(score, referenceScore, watch))
                (changed ??= []).Add((strata[i], state.Restart()));
        }

        if (changed is null)
            return [];
        foreach (var (coarse, _) in changed.ToList())
            changed.AddRange(_finer[coarse].Where(key => _strata[key].Evidence >= Implicated).Select(key => (key, _strata[key].Restart())));
        return changed;
    }

    /// <summary>Takes what is known now for the practice that later decisions are held against.</summary>
    public void Anchor()
    {
        foreach (var state in _strata.Values)
            state.Anchor();
    }
}
