namespace JudicialAnalogs.Practice.Export.Internal;

/// <summary>The cells of one step of coarsening.</summary>
internal sealed class ExportCells
{
    private readonly Dictionary<QuasiIdentifiers, ExportCell> _cells = [];

    public void Add(QuasiIdentifiers known, string act)
    {
        if (!_cells.TryGetValue(known, out var cell))
            _cells.Add(known, cell = new ExportCell(known));
        cell.Add(act);
    }

    public ExportCell? Find(QuasiIdentifiers known) => _cells.GetValueOrDefault(known);
}
