using JudicialAnalogs.Practice.Expectation;
using JudicialAnalogs.Practice.Internal;

namespace JudicialAnalogs.Practice.Conformal;

/// <summary>
/// Practice as it is known so far: what like cases were decided to, and how far ordinary decisions are from that, stratum by stratum. Every
/// decision is judged before it is learned, in the past that the calibration rests on as in the days to come.
/// </summary>
public sealed class LivingPractice
{
    // The first decisions were judged by almost none before them: their scores say how little was known then, not what is usual.
    private const double Unjudged = 0.35;

    // Scores of the newest decisions are enough to calibrate on, and each costs a walk through the forest.
    private const int MostJudged = 100_000;

    // What is left of the weight of decisions before a change of practice.
    private const double BeforeChange = 0.1;

    private readonly PunishmentForest _forest;
    private readonly Dictionary<string, List<int>> _members = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<string>> _strata = [];
    private readonly Dictionary<string, RealisedRate> _realised = new(StringComparer.Ordinal);
    private readonly List<DriftNotice> _drift = [];
    private int _anchored;
    private string? _lastCase;

    private LivingPractice(PunishmentForest forest, RollingCalibration calibration) => (_forest, Calibration) = (forest, calibration);

    /// <summary>The calibration.</summary>
    public RollingCalibration Calibration { get; }

    /// <summary>Changes of practice noticed, oldest first.</summary>
    public IReadOnlyList<DriftNotice> Drift => _drift;

    /// <summary>Learns from the past.</summary>
    /// <param name="columns">Circumstances.</param>
    /// <param name="past">Decided cases in the order of decision.</param>
    /// <param name="kinds">Kinds on the ladder.</param>
    /// <param name="forest">How the forest is grown.</param>
    /// <param name="levels">Levels of the test.</param>
    /// <param name="watch">False to take all of the past for one practice that never changed.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static LivingPractice Fit(
        IReadOnlyList<FeatureColumn> columns,
        IReadOnlyList<PracticeCase> past,
        int kinds,
        ForestOptions forest,
        CalibrationOptions levels,
        bool watch,
        CancellationToken cancellation)
    {
        var grown = PunishmentForest.Grow(columns, past, kinds, forest, cancellation);
        var practice = new LivingPractice(grown, new RollingCalibration(levels));
        var first = Math.Max((int)(past.Count * Unjudged), past.Count - MostJudged);
        var judged = new (DivergenceScore Score, bool Worth)[past.Count];
        Parallel.For(first, past.Count, AllProcessors.With(cancellation), number =>
        {
            var expected = grown.ExpectAsOf(number);
            var score = expected.Score(past[number].Strata, past[number].Outcome);
            judged[number] = (score, IsWorthAReason(expected, past[number].Outcome, levels));
        });
        for (var number = 0; number < past.Count; number++)
        {
            practice.Remember(past[number].Strata, number);
            if (number < first)
                continue;
            var (score, worth) = judged[number];
            practice.Realise(past[number].Strata, new PracticeFinding(null, score, practice.Calibration.Judge(past[number].Strata, score.Value), worth));
            practice.Calibrate(past[number], score.Value, null, watch);
        }

        practice.Anchor();
        return practice;
    }

    /// <summary>Puts a decision beside practice without learning it.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="levels">Levels to judge by; null for those of the calibration.</param>
    public PracticeFinding Assess(PracticeCase decision, CalibrationOptions? levels = null) =>
        Assess(_forest.Expect(decision), decision.Strata, decision.Outcome, levels);

    /// <summary>Puts another outcome of the same case beside practice.</summary>
    /// <param name="expected">What is expected for the case.</param>
    /// <param name="strata">Its strata.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="levels">Levels to judge by; null for those of the calibration.</param>
    public PracticeFinding Assess(ExpectedPunishment expected, IReadOnlyList<string> strata, Outcome outcome, CalibrationOptions? levels = null)
    {
        var score = expected.Score(strata, outcome);
        return new PracticeFinding(expected, score, Calibration.Judge(strata, score.Value, levels), IsWorthAReason(expected, outcome, levels ?? Calibration.Options));
    }

    /// <summary>The learned cases that speak most for what is expected, by weight.</summary>
    /// <param name="codes">Codes of the circumstances.</param>
    /// <param name="most">Most cases.</param>
    /// <returns>Their numbers in the order of learning, the heaviest first.</returns>
    public IReadOnlyList<int> Like(ushort[] codes, int most) => _forest.Like(codes, most);

    /// <summary>How often decisions of a stratum would have been flagged on their days.</summary>
    /// <param name="stratum">Key.</param>
    public RealisedRate RealisedIn(string stratum) => _realised.GetValueOrDefault(stratum);

    /// <summary>Learns a decision that was assessed.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="finding">What was found of it.</param>
    public void Learn(PracticeCase decision, PracticeFinding finding)
    {
        Realise(decision.Strata, finding);
        var reference = _forest.ExpectBefore(decision, _anchored).Score(decision.Strata, decision.Outcome);
        Remember(decision.Strata, _forest.Count);
        _forest.Learn(decision);
        Calibrate(decision, finding.Score.Value, reference.Value, watch: true);
    }

    /// <summary>Takes practice as it is known now for what later decisions are held against when changes are looked for.</summary>
    public void Anchor()
    {
        _anchored = _forest.Count;
        Calibration.Anchor();
    }

    // Another form than the usual one, or a size that differs enough from the usual one of its form.
    private static bool IsWorthAReason(ExpectedPunishment expected, Outcome outcome, CalibrationOptions levels) =>
        outcome.Kind != expected.MiddleKind
        || (outcome.HasSize
            && (expected.Quantile(outcome.Kind, 0.5) is not { } middle || Math.Abs(outcome.LogSize - middle) >= Math.Log(levels.SmallestRatio)));

    private void Realise(IReadOnlyList<string> strata, PracticeFinding finding)
    {
        foreach (var key in strata)
            _realised[key] = _realised.GetValueOrDefault(key).With(finding);
    }

    private void Remember(IReadOnlyList<string> strata, int number)
    {
        _strata.Add(strata);
        foreach (var key in strata)
        {
            if (!_members.TryGetValue(key, out var members))
                _members.Add(key, members = []);
            members.Add(number);
        }
    }

    private void Calibrate(PracticeCase decision, double score, double? reference, bool watch)
    {
        // Defendants of one case are punished together: to a change of practice they testify once.
        var again = decision.Case is not null && decision.Case == _lastCase;
        _lastCase = decision.Case;
        foreach (var (stratum, since) in Calibration.Learn(decision.Strata, score, reference, watch && !again))
        {
            var members = _members[stratum];
            _drift.Add(new DriftNotice(stratum, _strata.Count - 1, since));
            _forest.Fade(members.Take(Math.Max(0, members.Count - since)).Where(number => !HasOwnLimit(number, stratum)), BeforeChange);
        }
    }

    // A finer stratum with a limit of its own notices its own changes.
    private bool HasOwnLimit(int number, string stratum) =>
        _strata[number].TakeWhile(key => key != stratum).Any(key => Calibration.Strata.TryGetValue(key, out var state) && state.Limit is not null);
}
