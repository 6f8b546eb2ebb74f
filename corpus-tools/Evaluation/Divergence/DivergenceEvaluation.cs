using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.Practice.Conformal;
using JudicialAnalogs.Practice.Expectation;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>Learns from the earlier years of a table and tests on the last: decision by decision, each judged before it is learned.</summary>
internal sealed class DivergenceEvaluation
{
    private readonly DivergenceConfig _config;
    private readonly LivingPractice _practice;
    private readonly SizeGroups _sizes;
    private readonly IReadOnlyList<SimpleRule> _rules;
    private readonly bool _frozen;
    private readonly List<FlagRow> _sharp = [];
    private readonly List<FlagRow> _notice = [];
    private readonly Dictionary<string, List<FlagRow>> _ruled;
    private readonly int[] _planted = new int[PlantedShift.All.Count];
    private readonly int[,] _found;
    private readonly List<DriftRow> _drift = [];
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    private DivergenceEvaluation(DivergenceConfig config, IReadOnlyList<FeatureColumn> columns, List<Decision> past, bool frozen, CancellationToken cancellation)
    {
        (_config, _frozen) = (config, frozen);
        var levels = new CalibrationOptions { SharpLevel = config.Alpha, SharpConfidence = config.Confidence };
        _practice = LivingPractice.Fit(columns, [.. past.Select(decision => decision.Case)], config.KindOrder.Count, new ForestOptions(), levels, watch: !frozen, cancellation);
        _sizes = new SizeGroups(past);
        _rules = SimpleRule.All(_sizes);
        _ruled = _rules.ToDictionary(rule => rule.Name, _ => new List<FlagRow>(), StringComparer.Ordinal);
        _found = new int[PlantedShift.All.Count, 2 + _rules.Count];
    }

    /// <summary>Runs the evaluation.</summary>
    /// <param name="table">Table of decisions.</param>
    /// <param name="config">What its columns are.</param>
    /// <param name="frozen">True to stop learning where the test years begin.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="BadInputException">The table does not fit the configuration, or there is nothing to learn from or to test.</exception>
    public static DivergenceReport Run(DecisionTable table, DivergenceConfig config, bool frozen, CancellationToken cancellation)
    {
        var (columns, decisions) = DecisionReader.Read(table, config);
        var past = decisions.Where(decision => decision.Year <= config.FitUntil).ToList();
        var later = decisions.Where(decision => decision.Year > config.FitUntil).ToList();
        if (past.Count == 0)
            throw new BadInputException($"{table.Path}: no decision is of {config.FitUntil} or before: there is nothing to learn from");
        if (!later.Exists(decision => decision.Year >= config.TestFrom))
            throw new BadInputException($"{table.Path}: no decision is of {config.TestFrom} or later: there is nothing to test");
        var evaluation = new DivergenceEvaluation(config, columns, past, frozen, cancellation);
        foreach (var decision in later)
        {
            cancellation.ThrowIfCancellationRequested();
            evaluation.Take(decision);
        }

        return evaluation.Report(past);
    }

    private void Take(Decision decision)
    {
        var finding = _practice.Assess(decision.Case);
        if (decision.Year >= _config.TestFrom)
            Test(decision, finding);
        if (_frozen)
            return;
        var noticed = _practice.Drift.Count;
        _practice.Learn(decision.Case, finding);
        foreach (var drift in _practice.Drift.Skip(noticed))
        {
            var tested = _seen.GetValueOrDefault(drift.Stratum);
            _drift.Add(new DriftRow(drift.Stratum, decision.Line, decision.Year, tested, drift.Since, $"{drift.Stratum}: practice is shifting"));
        }
    }

    private void Test(Decision decision, PracticeFinding finding)
    {
        foreach (var key in decision.Strata)
            _seen[key] = _seen.GetValueOrDefault(key) + 1;
        _sharp.Add(new FlagRow(decision, finding.Sharp, finding.Verdict.SharpStratum < 0));
        _notice.Add(new FlagRow(decision, finding.Verdict.Notice, finding.Verdict.NoticeStratum < 0));
        foreach (var rule in _rules)
            _ruled[rule.Name].Add(new FlagRow(decision, rule.Flags(decision, decision.Kind, decision.Size), rule.Abstains(decision)));
        for (var i = 0; i < _planted.Length; i++)
        {
            if (PlantedShift.All[i].Of(decision, _config.KindOrder.Count, kind => _sizes.Usual(decision, kind)) is not { } displaced)
                continue;
            _planted[i]++;
            var found = _practice.Assess(finding.Expected!, decision.Strata, PlantedShift.OutcomeOf(displaced));
            _found[i, 0] += found.Sharp ? 1 : 0;
            _found[i, 1] += found.Verdict.Notice ? 1 : 0;
            for (var rule = 0; rule < _rules.Count; rule++)
                _found[i, 2 + rule] += _rules[rule].Flags(decision, displaced.Kind, displaced.Size) ? 1 : 0;
        }
    }

    private DivergenceReport Report(List<Decision> past)
    {
        var learned = past.SelectMany(decision => decision.Strata).GroupBy(key => key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var group in past.Where(decision => decision.Group.Length > 0).GroupBy(decision => decision.Group, StringComparer.Ordinal))
            learned[group.Key] = group.Count();
        var notice = _practice.Calibration.Options.NoticeLevel;
        return new DivergenceReport
        {
            Sharp = LevelFigures.Of(_sharp, learned, _config.Alpha),
            Notice = LevelFigures.Of(_notice, learned, notice),
            Power = [.. PlantedShift.All.Select((shift, i) => new PowerRow(shift.Name, _planted[i], Power(i, 0), Power(i, 1), Power(i, 2), Power(i, 3), Power(i, 4)))],
            Rules = _rules.ToDictionary(rule => rule.Name, rule => LevelFigures.Of(_ruled[rule.Name], learned, _config.Alpha), StringComparer.Ordinal),
            Drift = _drift,
            Learned = past.Count,
            Tested = _sharp.Count,
            Alpha = _config.Alpha,
            Confidence = _config.Confidence,
            NoticeLevel = notice,
            Frozen = _frozen,
        };
    }

    private double Power(int shift, int rule) => _planted[shift] == 0 ? 0 : (double)_found[shift, rule] / _planted[shift];
}
