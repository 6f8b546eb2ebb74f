namespace JudicialAnalogs.Practice.Consistency.Internal;

/// <summary>All that decisions say of groups once strata and circumstances are taken out of them.</summary>
/// <param name="AskedAndGroups">Sums over the columns asked of and the groups, in this order, strata and circumstances taken out.</param>
/// <param name="Asked">Columns asked of.</param>
/// <param name="Groups">Sums over the groups alone, the columns asked of taken out too.</param>
/// <param name="Freedom">Decisions less everything taken out.</param>
internal sealed record AdjustedSums(SumsOfProducts AskedAndGroups, int Asked, SumsOfProducts Groups, int Freedom)
{
    /// <summary>Adds decisions up.</summary>
    /// <param name="rows">Decisions.</param>
    /// <param name="circumstances">Columns of circumstances.</param>
    /// <param name="asked">Columns asked of.</param>
    /// <param name="groups">Groups.</param>
    /// <param name="cancellation">Stops between strata.</param>
    public static AdjustedSums Of(IReadOnlyList<SpreadRow> rows, int circumstances, int asked, int groups, CancellationToken cancellation = default)
    {
        var columns = circumstances + asked + groups;
        var sums = new SumsOfProducts(columns);
        var strata = 0;
        var (total, touched) = (new double[columns], new List<int>());
        foreach (var stratum in rows.GroupBy(row => row.Stratum))
        {
            cancellation.ThrowIfCancellationRequested();
            strata++;
            var members = stratum.ToList();
            var mean = members.Average(row => row.Severity);
            foreach (var row in members)
            {
                var entries = EntriesOf(row, circumstances, asked);
                var rest = row.Severity - mean;
                sums.Squares += rest * rest;
                foreach (var (i, value) in entries)
                {
                    if (total[i] == 0)
                        touched.Add(i);
                    total[i] += value;
                    sums.Outcome[i] += value * rest;
                    foreach (var (j, other) in entries)
                    {
                        if (j >= i)
                            sums.Products[i][j] += value * other;
                    }
                }
            }

            // A stratum's mean is taken out of every column at once.
            var columnsHere = touched.Distinct().ToList();
            foreach (var i in columnsHere)
            {
                foreach (var j in columnsHere)
                {
                    if (j >= i)
                        sums.Products[i][j] -= total[i] * total[j] / members.Count;
                }
            }

            foreach (var i in columnsHere)
                total[i] = 0;
            touched.Clear();
        }

        cancellation.ThrowIfCancellationRequested();
        sums.Seal();
        var freedom = rows.Count - strata - sums.TakeOut(0, circumstances);
        cancellation.ThrowIfCancellationRequested();
        var left = sums.Square(circumstances);
        var alone = sums.Square(circumstances);
        freedom -= alone.TakeOut(0, asked);
        return new AdjustedSums(left, asked, alone.Square(asked), freedom);
    }

    /// <summary>Effects of the columns asked of, groups differing by chance, and the precision of them; both where <paramref name="ratio"/> is the groups' variance in units of the decisions'.</summary>
    public (double[][] Precision, double[] Outcome) AskedBeside(double ratio)
    {
        var groups = AskedAndGroups.Outcome.Length - Asked;
        var ordered = AskedAndGroups.Reordered([.. Enumerable.Range(Asked, groups), .. Enumerable.Range(0, Asked)]);
        if (ratio > 0)
        {
            for (var i = 0; i < groups; i++)
                ordered.Products[i][i] += 1 / ratio;
            ordered.TakeOut(0, groups);
        }

        var asked = ordered.Square(groups);
        return (asked.Products, asked.Outcome);
    }

    private static List<(int Column, double Value)> EntriesOf(SpreadRow row, int circumstances, int asked) =>
    [
        .. row.Circumstances.Select(term => (term.Column, term.Value)),
        .. row.Asked.Select(term => (circumstances + term.Column, term.Value)),
        (circumstances + asked + row.Group, 1),
    ];
}
