using JudicialAnalogs.Practice.Internal;

namespace JudicialAnalogs.Practice.Expectation;

/// <summary>
/// A forest of decision trees (Breiman 2001) whose leaves keep the decided cases themselves (Meinshausen 2006): a case is expected to be
/// decided as the cases that fall into the same leaves were. It grows once and goes on learning decisions in its leaves.
/// </summary>
public sealed class PunishmentForest
{
    private readonly DecisionTree[] _trees;
    private readonly ulong[][] _grownOn;
    private readonly LeafCases[] _leaves;
    private readonly List<LearnedCase> _learned = [];
    private readonly PriorPractice _prior;
    private readonly ForestOptions _options;
    private readonly SeverityIndex _index;
    private readonly double _growth;

    private PunishmentForest(
        DecisionTree[] trees, ulong[][] grownOn, ushort[][] rows, SeverityIndex index, double[] values, IReadOnlyList<PracticeCase> cases, int kinds, ForestOptions options)
    {
        (_trees, _grownOn, _options, _index) = (trees, grownOn, options, index);
        _prior = new PriorPractice([.. cases.Select(one => one.Outcome)], kinds);
        _growth = Math.Log(2) / Math.Max(1, options.HalfLife * rows.Length);
        _leaves = [.. trees.Select(tree => new LeafCases(tree.Leaves))];
        Parallel.For(0, trees.Length, AllProcessors.With(CancellationToken.None), tree =>
        {
            for (var row = 0; row < rows.Length; row++)
                _leaves[tree].Add(trees[tree].LeafOf(rows[row]), row);
        });
        for (var row = 0; row < rows.Length; row++)
            Keep(rows[row], values[row], cases[row].Outcome, index.ExcessOfFitted(cases[row], values[row]));
    }

    /// <summary>Cases learned.</summary>
    public int Count => _learned.Count;

    /// <summary>Grows a forest.</summary>
    /// <param name="columns">Circumstances, at least one.</param>
    /// <param name="cases">Cases in the order they were decided.</param>
    /// <param name="kinds">Kinds on the ladder, at least 1.</param>
    /// <param name="options">How to grow.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static PunishmentForest Grow(
        IReadOnlyList<FeatureColumn> columns, IReadOnlyList<PracticeCase> cases, int kinds, ForestOptions options, CancellationToken cancellation)
    {
        var (index, values) = SeverityIndex.Fit(columns, cases);
        ushort[][] rows = [.. cases.Select((one, number) => (ushort[])[.. one.Codes, index.CodeOf(values[number])])];
        var table = new ForestRows([.. columns, SeverityIndex.Column], rows, [.. cases.Select(one => one.Outcome)], kinds);
        var trees = new DecisionTree[options.Trees];
        var grownOn = new ulong[options.Trees][];
        Parallel.For(0, trees.Length, AllProcessors.With(cancellation), tree =>
        {
            // Each tree has its own source, so that the forest does not depend on which thread grew it.
            var random = new Random(unchecked(options.Seed + (tree * 7919)));
            var share = Math.Min(options.RowShare, (double)options.MostRows / Math.Max(1, rows.Length));
            grownOn[tree] = new ulong[(rows.Length + 63) / 64];
            var sample = new List<int>();
            for (var row = 0; row < rows.Length; row++)
            {
                if (random.NextDouble() >= share)
                    continue;
                sample.Add(row);
                grownOn[tree][row >> 6] |= 1UL << (row & 63);
            }

            trees[tree] = new TreeGrower(table, options, random).Grow([.. sample]);
        });
        return new PunishmentForest(trees, grownOn, rows, index, values, cases, kinds, options);
    }

    /// <summary>Learns a decision that came after all others. Not safe beside readers.</summary>
    /// <param name="decision">The decision.</param>
    public void Learn(PracticeCase decision)
    {
        var value = _index.ValueOf(decision.Codes);
        var row = Widened(decision.Codes, value);
        for (var tree = 0; tree < _trees.Length; tree++)
            _leaves[tree].Add(_trees[tree].LeafOf(row), Count);
        Keep(row, value, decision.Outcome, _index.ExcessOf(decision.Strata, decision.Outcome, value));
    }

    /// <summary>Lets learned cases speak less: practice has changed since.</summary>
    /// <param name="cases">Their numbers, in the order of learning.</param>
    /// <param name="share">What is left of their weight, 0 to 1.</param>
    public void Fade(IEnumerable<int> cases, double share)
    {
        foreach (var number in cases)
            _learned[number] = _learned[number] with { Weight = _learned[number].Weight * share };
    }

    /// <summary>What is expected for a case not learned.</summary>
    public ExpectedPunishment Expect(PracticeCase one) => Expect(one, Count);

    /// <summary>What is expected for a case not learned by the first cases alone.</summary>
    /// <param name="one">The case; its outcome is not looked at.</param>
    /// <param name="number">Cases that may speak, in the order of learning.</param>
    public ExpectedPunishment ExpectBefore(PracticeCase one, int number) => Expect(one, number);

    /// <summary>
    /// What would have been expected for a learned case on the day before it was decided: by trees that were not grown on it, and by
    /// earlier cases alone.
    /// </summary>
    /// <param name="number">Its number in the order of learning.</param>
    public ExpectedPunishment ExpectAsOf(int number) => Gather(_learned[number].Row, _learned[number].Value, number, number);

    /// <summary>The cases that speak most for what is expected, the heaviest first.</summary>
    /// <param name="codes">Codes of the circumstances.</param>
    /// <param name="most">Most cases.</param>
    public IReadOnlyList<int> Like(ushort[] codes, int most)
    {
        var weights = new Dictionary<int, double>();
        var row = Widened(codes, _index.ValueOf(codes));
        for (var tree = 0; tree < _trees.Length; tree++)
        {
            var cases = _leaves[tree].Before(_trees[tree].LeafOf(row), Count, _options.LeafRead);
            var total = 0.0;
            foreach (var number in cases)
                total += _learned[number].Weight;
            foreach (var number in cases)
                weights[number] = weights.GetValueOrDefault(number) + (_learned[number].Weight / total);
        }

        return [.. weights.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Take(most).Select(pair => pair.Key)];
    }

    private ExpectedPunishment Expect(PracticeCase one, int before)
    {
        var value = _index.ValueOf(one.Codes);
        return Gather(Widened(one.Codes, value), value, before, -1);
    }

    private ExpectedPunishment Gather(ushort[] row, double value, int before, int heldOut)
    {
        var gathered = new ExpectedPunishment(_prior, _options);
        var (read, trees) = (0, 0);
        for (var tree = 0; tree < _trees.Length; tree++)
        {
            if (heldOut >= 0 && (_grownOn[tree][heldOut >> 6] >> (heldOut & 63) & 1) != 0)
                continue;
            var cases = _leaves[tree].Before(_trees[tree].LeafOf(row), before, _options.LeafRead);
            if (cases.Length == 0)
                continue;
            var total = 0.0;
            foreach (var number in cases)
                total += _learned[number].Weight;
            foreach (var number in cases)
            {
                var one = _learned[number];
                gathered.Gather(one.Outcome, one.Excess, one.Weight / total);
            }

            read += cases.Length;
            trees++;
        }

        // Trees overlap: together they say more than one of them and far less than their sum.
        return gathered.Close(trees == 0 ? 0 : 1.5 * read / trees, (strata, outcome) => _index.ExcessOf(strata, outcome, value));
    }

    private ushort[] Widened(ushort[] row, double value) => [.. row, _index.CodeOf(value)];

    private void Keep(ushort[] row, double value, Outcome outcome, double excess) =>
        _learned.Add(new LearnedCase(row, value, outcome, excess, Math.Exp(_growth * Math.Min(Count, 600 / _growth))));
}
