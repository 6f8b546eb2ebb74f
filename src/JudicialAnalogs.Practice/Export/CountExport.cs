using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Export.Internal;

namespace JudicialAnalogs.Practice.Export;

/// <summary>
/// De-identified counts of a selection. What could tell a case apart is coarsened step by step until at least <see cref="FewestActs"/> acts share it
/// (k-anonymity, Samarati and Sweeney 1998, over acts: five counts of one gang are one case). The order of the rows is that of their own
/// values: the order of an archive would tell which rows belong to one act.
/// </summary>
public sealed class CountExport
{
    /// <summary>Fewest acts that share what could tell a case apart.</summary>
    public const int FewestActs = 5;

    private readonly CountTable _table;
    private readonly ExportOrder _order;

    private CountExport(CountTable table, ExportOrder order, IReadOnlyList<int> bySteps, int leftOut) => (_table, _order, RowsByStep, LeftOut) = (table, order, bySteps, leftOut);

    /// <summary>Rows.</summary>
    public int Rows => _order.Count;

    /// <summary>Rows by how far they are coarsened, indexed by <see cref="CoarseningStep"/>.</summary>
    public IReadOnlyList<int> RowsByStep { get; }

    /// <summary>Counts of the selection that are left out: too few acts are like them even when coarsened as far as it goes.</summary>
    public int LeftOut { get; }

    /// <summary>Decides for every count of a selection how it may be told. It keeps a few numbers a count, and no row.</summary>
    /// <param name="table">The archive; acts taken in twice count once.</param>
    /// <param name="selection">Which counts.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static CountExport Of(CountTable table, AnalogFilter selection, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(selection);
        var waiting = Enumerable.Range(0, table.All.Count).Where(i => selection.Admits(table.All[i]) && !table.Acts.IsDuplicate(table.All[i].Address.ActId)).ToList();
        var order = new ExportOrder();
        var bySteps = new int[Enum.GetValues<CoarseningStep>().Length];
        foreach (var step in Enum.GetValues<CoarseningStep>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cells = new ExportCells();
            foreach (var i in waiting)
                cells.Add(QuasiIdentifiers.Of(table.All[i], step), table.All[i].Address.ActId);
            var still = new List<int>();
            foreach (var i in waiting)
            {
                if (cells.Find(QuasiIdentifiers.Of(table.All[i], step)) is not { Acts: >= FewestActs } cell)
                {
                    still.Add(i);
                    continue;
                }

                order.Add(cell, i, ContentOf(RowOf(table, i, cell.Known)));
                bySteps[(int)step]++;
            }

            waiting = still;
        }

        order.Sort();
        return new CountExport(table, order, bySteps, waiting.Count);
    }

    /// <summary>The rows, each made when it is asked for.</summary>
    public IEnumerable<ExportedCount> Read() => _order.Select(place => RowOf(_table, place.Count, place.Cell.Known));

    private static ExportedCount RowOf(CountTable table, int i, QuasiIdentifiers known) => new(known, table.All[i], table.OfAct(table.All[i].Address.ActId).Count);

    // FNV-1a over the values: the same on every machine. Rows that share it share their values, and then their order tells nothing.
    private static ulong ContentOf(ExportedCount row)
    {
        var hash = 14695981039346656037;
        foreach (var column in ExportColumns.All)
        {
            foreach (var unit in column.Read(row))
                hash = (hash ^ unit) * 1099511628211;
            hash = (hash ^ '\n') * 1099511628211;
        }

        return hash;
    }
}
