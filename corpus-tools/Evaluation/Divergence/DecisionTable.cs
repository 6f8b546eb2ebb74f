using System.IO.Compression;
using JudicialAnalogs.CorpusTools.Commands;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>A table of decisions as text: columns by name, rows with the line each begins on.</summary>
/// <param name="Path">File, for messages.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">Rows in the file's order.</param>
internal sealed record DecisionTable(string Path, IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows)
{
    /// <summary>Reads comma-separated values with a header, or one JSON object a line; either may be compressed with gzip.</summary>
    /// <exception cref="BadInputException">The file is missing, empty or not of this form; the message names the line.</exception>
    public static DecisionTable Read(string path)
    {
        if (!File.Exists(path))
            throw new BadInputException($"{path}: no such file");
        try
        {
            using var file = File.OpenRead(path);
            var zipped = file.ReadByte() == 0x1f && file.ReadByte() == 0x8b;
            file.Position = 0;
            using var text = new StreamReader(zipped ? new GZipStream(file, CompressionMode.Decompress) : file);
            return Parse(path, text);
        }
        catch (InvalidDataException broken)
        {
            throw new BadInputException($"{path}: the compressed file is broken: {broken.Message}");
        }
    }

    /// <summary>Reads a table from text.</summary>
    /// <exception cref="BadInputException">It is empty or not of the form.</exception>
    public static DecisionTable Parse(string path, TextReader text)
    {
        var first = text.Peek();
        if (first < 0)
            throw new BadInputException($"{path}: the file is empty");
        var table = first == '{' ? JsonLinesTable.Read(path, text) : CommaSeparatedTable.Read(path, text);
        return table.Rows.Count > 0 ? table : throw new BadInputException($"{path}: no rows");
    }
}
