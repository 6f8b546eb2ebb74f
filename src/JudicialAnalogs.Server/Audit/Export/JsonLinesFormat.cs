using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using JudicialAnalogs.Practice.Export;

namespace JudicialAnalogs.Server.Audit.Export;

/// <summary>JSON lines: an object a line, every column in it, null where the value is not known.</summary>
internal sealed class JsonLinesFormat : IExportFormat
{
    // The file is no part of a page: Cyrillic letters stay as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void BeginCodebook(IBufferWriter<byte> output)
    {
    }

    public void Write(CodebookEntry entry, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("column", entry.Column);
            json.WriteString("meaning", entry.Meaning);
            json.WriteString("values", entry.Values);
            json.WriteString("unit", entry.Unit);
            json.WriteString("norm", entry.Norm);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    public void BeginCounts(IBufferWriter<byte> output)
    {
    }

    public void Write(ExportedCount row, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            foreach (var column in ExportColumns.All)
                Write(json, column, column.Read(row));
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, ExportColumn column, string value)
    {
        json.WritePropertyName(column.Name);
        if (value.Length == 0)
            json.WriteNullValue();
        else if (column.Kind == ExportValueKind.Text)
            json.WriteStringValue(value);
        else
            json.WriteRawValue(value);
    }
}
