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
    private readonly List<Outcome> _outcomes;
    private readonly List<double> _weights;
    private readonly PriorPractice _prior;
    private readonly ForestOptions _options;
    private readonly SeverityIndex _index;
    private readonly ushort[] _indexCodes;
    private readonly double _growth;

    private PunishmentForest(
        DecisionTree[] trees, ulong[][] grownOn, ushort[][] rows, (SeverityIndex Index, ushort[] Codes) index, IReadOnlyList<Outcome> outcomes, int kinds, ForestOptions options)
    {
        (_trees, _grownOn, _options) = (trees, grownOn, options);
        (_index, _indexCodes) = index;
        _prior = new PriorPractice(outcomes, kinds);
        _growth = Math.Log(2) / Math.Max(1, options.HalfLife * rows.Length);
        _leaves = [.. trees.Select(tree => new LeafCases(tree.Leaves))];
        (_outcomes, _weights) = (new List<Outcome>(rows.Length), new List<double>(rows.Length));
        Parallel.For(0, trees.Length, tree =>
        {
            for (var row = 0; row < rows.Length; row++)
                _leaves[tree].Add(trees[tree].LeafOf(rows[row]), row);
        });
        foreach (var outcome in outcomes)
            Keep(outcome);
    }

    /// <summary>Cases learned.</summary>
    public int Count => _outcomes.Count;

    /// <summary>Grows a forest.</summary>
    /// <param name="columns">Circumstances, at least one.</param>
    /// <param name="rows">Cases in the order they were decided, the codes of each.</param>
    /// <param name="outcomes">What was decided, one a case.</param>
    /// <param name="kinds">Kinds on the ladder, at least 1.</param>
    /// <param name="options">How to grow.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static PunishmentForest Grow(
        IReadOnlyList<FeatureColumn> columns,
        IReadOnlyList<ushort[]> rows,
        IReadOnlyList<Outcome> outcomes,
        int kinds,
        ForestOptions options,
        CancellationToken cancellation)
    {
        var index = SeverityIndex.Fit(columns, rows, outcomes, kinds);
        ushort[][] wide = [.. rows.Select((row, number) => (ushort[])[.. row, index.Codes[number]])];
        var table = new ForestRows([.. columns, SeverityIndex.Column], wide, outcomes, kinds);
        var trees = new DecisionTree[options.Trees];
        var grownOn = new ulong[options.Trees][];
        Parallel.For(0, trees.Length, new ParallelOptions { CancellationToken = cancellation }, tree =>
        {
            // Each tree has its own source, so that the forest does not depend on which thread grew it.
            var random = new Random(unchecked(options.Seed + (tree * 7919)));
            var share = Math.Min(options.RowShare, (double)options.MostRows / Math.Max(1, rows.Count));
            grownOn[tree] = new ulong[(rows.Count + 63) / 64];
            var sample = new List<int>();
            for (var row = 0; row < rows.Count; row++)
            {
                if (random.NextDouble() >= share)
                    continue;
                sample.Add(row);
                grownOn[tree][row >> 6] |= 1UL << (row & 63);
            }

            trees[tree] = new TreeGrower(table, options, random).Grow([.. sample]);
        });
        return new PunishmentForest(trees, grownOn, wide, index, outcomes, kinds, options);
    }

    /// <summary>Learns a decision that came after all others. Not safe beside readers.</summary>
    /// <param name="row">Codes of its circumstances.</param>
    /// <param name="outcome">What was decided.</param>
    public void Learn(ushort[] row, Outcome outcome)
    {
        var wide = Widened(row, -1);
        for (var tree = 0; tree < _trees.Length; tree++)
            _leaves[tree].Add(_trees[tree].LeafOf(wide), _outcomes.Count);
        Keep(outcome);
    }

    /// <summary>Lets learned cases speak less: practice has changed since.</summary>
    /// <param name="cases">Their numbers, in the order of learning.</param>
    /// <param name="share">What is left of their weight, 0 to 1.</param>
    public void Fade(IEnumerable<int> cases, double share)
    {
        foreach (var number in cases)
            _weights[number] *= share;
    }

    /// <summary>What is expected for a case not learned.</summary>
    public ExpectedPunishment Expect(ushort[] row) => Expect(row, Count, -1);

    /// <summary>What is expected for a case not learned by the first cases alone.</summary>
    /// <param name="row">Codes of its circumstances.</param>
    /// <param name="number">Cases that may speak, in the order of learning.</param>
    public ExpectedPunishment ExpectBefore(ushort[] row, int number) => Expect(row, number, -1);

    /// <summary>
    /// What would have been expected for a learned case on the day before it was decided: by trees that were not grown on it, and by
    /// earlier cases alone.
    /// </summary>
    /// <param name="row">Codes of its circumstances.</param>
    /// <param name="number">Its number in the order of learning.</param>
    public ExpectedPunishment ExpectAsOf(ushort[] row, int number) => Expect(row, number, number);

    /// <summary>The cases that speak most for what is expected, the heaviest first.</summary>
    /// <param name="row">Codes of the circumstances.</param>
    /// <param name="most">Most cases.</param>
    public IReadOnlyList<int> Like(ushort[] row, int most)
    {
        var weights = new Dictionary<int, double>();
        var wide = Widened(row, -1);
        for (var tree = 0; tree < _trees.Length; tree++)
        {
            var cases = _leaves[tree].Before(_trees[tree].LeafOf(wide), Count, _options.LeafRead);
            var total = 0.0;
            foreach (var number in cases)
                total += _weights[number];
            foreach (var number in cases)
                weights[number] = weights.GetValueOrDefault(number) + (_weights[number] / total);
        }

        return [.. weights.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Take(most).Select(pair => pair.Key)];
    }

    private ExpectedPunishment Expect(ushort[] row, int before, int heldOut)
    {
        var gathered = new ExpectedPunishment(_prior, _options.JointPart);
        var (read, trees) = (0, 0);
        var wide = Widened(row, heldOut);
        for (var tree = 0; tree < _trees.Length; tree++)
        {
            if (heldOut >= 0 && (_grownOn[tree][heldOut >> 6] >> (heldOut & 63) & 1) != 0)
                continue;
            var cases = _leaves[tree].Before(_trees[tree].LeafOf(wide), before, _options.LeafRead);
            if (cases.Length == 0)
                continue;
            var total = 0.0;
            foreach (var number in cases)
                total += _weights[number];
            foreach (var number in cases)
                gathered.Gather(_outcomes[number], _weights[number] / total);
            read += cases.Length;
            trees++;
        }

        // Trees overlap: together they say more than one of them and far less than their sum.
        return gathered.Close(trees == 0 ? 0 : 1.5 * read / trees);
    }

    private ushort[] Widened(ushort[] row, int heldOut) => [.. row, heldOut >= 0 ? _indexCodes[heldOut] : _index.CodeOf(row)];

    private void Keep(Outcome outcome)
    {
        _weights.Add(Math.Exp(_growth * Math.Min(_outcomes.Count, 600 / _growth)));
        _outcomes.Add(outcome);
    }
}
