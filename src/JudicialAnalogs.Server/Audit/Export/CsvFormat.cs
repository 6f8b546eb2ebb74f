using System.Buffers;
using System.Text;
using JudicialAnalogs.Practice.Export;

namespace JudicialAnalogs.Server.Audit.Export;

/// <summary>Comma-separated values (RFC 4180): a header line, lines ended by CR LF, fields in quotation marks where they need them.</summary>
internal sealed class CsvFormat : IExportFormat
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    public void BeginCodebook(IBufferWriter<byte> output) => Line(["column", "meaning", "values", "unit", "norm"], output);

    public void Write(CodebookEntry entry, IBufferWriter<byte> output) => Line([entry.Column, entry.Meaning, entry.Values, entry.Unit, entry.Norm], output);

    public void BeginCounts(IBufferWriter<byte> output) => Line(ExportColumns.All.Select(column => column.Name), output);

    public void Write(ExportedCount row, IBufferWriter<byte> output) => Line(ExportColumns.All.Select(column => column.Read(row)), output);

    private static void Line(IEnumerable<string> fields, IBufferWriter<byte> output)
    {
        Encoding.UTF8.GetBytes(string.Join(',', fields.Select(Quoted)), output);
        output.Write("\r\n"u8);
    }

    private static string Quoted(string field) => field.AsSpan().ContainsAny(Special) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
