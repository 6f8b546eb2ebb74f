namespace JudicialAnalogs.Law.Internal;

/// <summary>A small table of facts that is compiled into the assembly: <c>;</c>-separated, comments after <c>#</c>, one heading row.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows below the heading, each with as many cells as the heading.</summary>
    /// <exception cref="InvalidDataException">The table is missing or a row has another number of cells: a defect of the build.</exception>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The table \"{name}\" is not in the assembly.");
        using var reader = new StreamReader(stream);
        int? columns = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split(';');
            if (columns is null)
            {
                columns = cells.Length;
                continue;
            }

            if (cells.Length != columns)
                throw new InvalidDataException($"\"{line}\" in \"{name}\" has {cells.Length} cells, not {columns}.");
            yield return cells;
        }
    }
}
