namespace JudicialAnalogs.Practice.Conformal;

/// <summary>What is known of one stratum: its newest scores and whether its practice is shifting.</summary>
public sealed class StratumState
{
    private readonly CalibrationOptions _options;
    private readonly ScoreWindow _window;
    private readonly DriftWatch _watch;
    private readonly DriftWatch _referenceWatch;
    private double? _limit;
    private double? _referenceLimit;

    /// <summary>A stratum nothing is known of.</summary>
    /// <param name="options">Levels.</param>
    public StratumState(CalibrationOptions options)
    {
        _options = options;
        _window = new ScoreWindow(options.Window);
        (_watch, _referenceWatch) = (new DriftWatch(options.SharpLevel), new DriftWatch(options.SharpLevel));
    }

    /// <summary>Scores the next limit rests on.</summary>
    public int Count => _window.Count;

    /// <summary>True after a change of practice was noticed and until enough decisions came after it.</summary>
    public bool Shifting { get; private set; }

    /// <summary>Changes noticed.</summary>
    public int Alarms { get; private set; }

    /// <summary>Evidence for a change now; 1 when nothing speaks for one.</summary>
    public double Evidence => Math.Max(_watch.Evidence, _referenceWatch.Evidence);

    /// <summary>The sharp limit; null when there are too few scores.</summary>
    public double? Limit => _limit;

    /// <summary>The sharp limit at other levels; null when there are too few scores.</summary>
    /// <param name="levels">Levels.</param>
    public double? LimitAt(CalibrationOptions levels) =>
        ReferenceEquals(levels, _options) ? _limit : _window.Limit(levels.SharpLevel, levels.SharpConfidence);

    /// <summary>The scores, ascending.</summary>
    public IReadOnlyList<double> Scores => _window.Ascending;

    /// <summary>Conformal p-value of a score.</summary>
    /// <param name="score">Score.</param>
    public double PValue(double score) => _window.PValue(score);

    /// <summary>Takes what is known now for the practice that later decisions are held against when changes are looked for.</summary>
    public void Anchor()
    {
        _referenceLimit = _limit;
        _referenceWatch.Reset();
    }

    /// <summary>Learns a score.</summary>
    /// <param name="score">Score of a decision that stands.</param>
    /// <param name="referenceScore">Its score by the practice anchored; null when there is none.</param>
    /// <param name="watch">False where the decision says nothing new of a change: in the first fill, or as one more of the same case.</param>
    /// <returns>True when a change of practice is noticed just now.</returns>
    public bool Learn(double score, double? referenceScore, bool watch)
    {
        if (watch && _limit is { } limit)
            _watch.Add(score > limit);
        if (watch && _referenceLimit is { } anchored && referenceScore is { } reference)
            _referenceWatch.Add(reference > anchored);
        _window.Add(score);
        Renew();
        return watch && Evidence >= _options.AlarmEvidence;
    }

    /// <summary>Forgets what was before the change the evidence speaks for.</summary>
    /// <returns>Decisions since that change.</returns>
    public int Restart()
    {
        var since = _referenceWatch.Evidence > _watch.Evidence ? _referenceWatch.Since : _watch.Since;
        _window.KeepNewest(since);
        _watch.Reset();
        _referenceWatch.Reset();
        _referenceLimit = null;
        Alarms++;
        Shifting = true;
        Renew();
        return since;
    }

    private void Renew()
    {
        _limit = _window.Limit(_options.SharpLevel, _options.SharpConfidence);
        Shifting &= _limit is null;
    }
}
