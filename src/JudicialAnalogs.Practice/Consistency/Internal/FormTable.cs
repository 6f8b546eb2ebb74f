using JudicialAnalogs.Practice.Conformal;

namespace JudicialAnalogs.Practice.Consistency.Internal;

/// <summary>How often each group imposed each form, and how often it would have had it decided as all groups together did in the same strata.</summary>
internal sealed class FormTable
{
    private const double OneSided = 0.975;

    private readonly int[][] _counts;
    private readonly double[][] _expected;

    private FormTable(int[][] counts, double[][] expected) => (_counts, _expected) = (counts, expected);

    /// <summary>Counts.</summary>
    public static FormTable Of(ComparedDecisions decisions)
    {
        var forms = decisions.All.SelectMany(decision => decision.Forms).DefaultIfEmpty(-1).Max() + 1;
        var counts = decisions.Names.Select(_ => new int[forms]).ToArray();
        var expected = decisions.Names.Select(_ => new double[forms]).ToArray();
        foreach (var stratum in Enumerable.Range(0, decisions.All.Count).GroupBy(i => decisions.StratumOf[i]))
        {
            var whole = new int[forms];
            var sizes = new Dictionary<int, int>();
            foreach (var i in stratum)
            {
                var group = decisions.GroupOf[i];
                foreach (var form in decisions.All[i].Forms)
                {
                    whole[form]++;
                    counts[group][form]++;
                }

                sizes[group] = sizes.GetValueOrDefault(group) + decisions.All[i].Forms.Count;
            }

            var all = whole.Sum();
            foreach (var (group, size) in sizes)
            {
                for (var form = 0; form < forms; form++)
                    expected[group][form] += (double)size * whole[form] / all;
            }
        }

        return new FormTable(counts, expected);
    }

    /// <summary>Counts of a group.</summary>
    public int SizeOf(int group) => _counts[group].Sum();

    /// <summary>Forms of a group that it imposed, or that the others would have.</summary>
    public IReadOnlyList<GroupForm> Of(int group)
    {
        var size = SizeOf(group);
        return [.. Enumerable.Range(0, _counts[group].Length).Where(form => _counts[group][form] > 0 || _expected[group][form] > 0.5).Select(form =>
        {
            var count = _counts[group][form];
            return new GroupForm(
                form, count, new Estimate((double)count / size, BinomialLimits.Lower(count, size, OneSided), BinomialLimits.Upper(count, size, OneSided)), _expected[group][form] / size);
        })];
    }
}
