using System.Text;
using JudicialAnalogs.CorpusTools.Commands;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>Reads comma-separated values as RFC 4180 has them: quoted fields may hold commas, doubled quotes and line ends.</summary>
internal sealed class CommaSeparatedTable(string path, TextReader text)
{
    private readonly StringBuilder _field = new();
    private int _line = 1;

    /// <summary>Reads a table with a header.</summary>
    /// <exception cref="BadInputException">A quote is not closed, a row has more or fewer fields than the header, or a name comes twice.</exception>
    public static DecisionTable Read(string path, TextReader text)
    {
        var reader = new CommaSeparatedTable(path, text);
        var header = reader.Next() ?? throw new BadInputException($"{path}: the file is empty");
        if (header.Values.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(name => name.Count() > 1) is { } twice)
            throw new BadInputException($"{path}:{header.Line}: the column \"{twice.Key}\" comes twice");
        var rows = new List<TableRow>();
        while (reader.Next() is { } row)
        {
            if (row.Values is [""])
                continue;
            if (row.Values.Length != header.Values.Length)
                throw new BadInputException($"{path}:{row.Line}: {row.Values.Length} fields where the header has {header.Values.Length}");
            rows.Add(row);
        }

        return new DecisionTable(path, header.Values, rows);
    }

    private TableRow? Next()
    {
        if (text.Peek() < 0)
            return null;
        var first = _line;
        var fields = new List<string>();
        while (true)
        {
            fields.Add(Field());
            var end = text.Read();
            if (end == ',')
                continue;
            if (end == '\r' && text.Peek() == '\n')
                text.Read();
            _line++;
            return new TableRow(first, [.. fields]);
        }
    }

    private string Field()
    {
        _field.Clear();
        if (text.Peek() != '"')
        {
            while (text.Peek() is >= 0 and not (',' or '\n' or '\r'))
                _field.Append((char)text.Read());
            return _field.ToString().Trim();
        }

        var opened = _line;
        text.Read();
        while (true)
        {
            var next = text.Read();
            if (next < 0)
                throw new BadInputException($"{path}:{opened}: a quoted field is not closed");
            if (next == '"' && text.Peek() == '"')
                next = text.Read();
            else if (next == '"')
                break;
            if (next == '\n')
                _line++;
            _field.Append((char)next);
        }

        return text.Peek() is < 0 or ',' or '\n' or '\r'
            ? _field.ToString()
            : throw new BadInputException($"{path}:{_line}: text follows a quoted field");
    }
}
