using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal.Json;

namespace JudicialAnalogs.Records.Acts;

/// <summary>
/// The canonical JSON of a court act: UTF-8, camelCase, properties in declared order, enumerations by name, references and circumstances as
/// their canonical text, provenance sorted by path. The same act gives the same bytes.
/// </summary>
public static class CourtActJson
{
    /// <summary>Version of the format that <see cref="Serialize"/> writes.</summary>
    public const int Format = 1;

    private static readonly JsonTypeInfo<ActDocument> Document = (JsonTypeInfo<ActDocument>)ActJsonOptions.Instance.GetTypeInfo(typeof(ActDocument));

    /// <summary>Writes an act. Half a surrogate pair, which has no UTF-8, becomes U+FFFD: spans keep their places.</summary>
    /// <exception cref="InvalidRecordException">The act holds a number JSON has no form for (not finite).</exception>
    public static byte[] Serialize(CourtAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        try
        {
            return JsonSerializer.SerializeToUtf8Bytes(new ActDocument(Format, act), Document);
        }
        catch (Exception failure) when (failure is ArgumentException or JsonException or NotSupportedException)
        {
            throw new InvalidRecordException("act", RecordRule.Unwritable, $"Act \"{act.Id}\" cannot be written as JSON: {failure.Message}", failure, act.Id, failure.Message);
        }
    }

    /// <summary>Reads what <see cref="Serialize"/> wrote.</summary>
    /// <exception cref="RecordsDamagedException">Not an act in this format.</exception>
    public static CourtAct Deserialize(ReadOnlySpan<byte> json)
    {
        ActDocument? document;
        try
        {
            document = JsonSerializer.Deserialize(json, Document);
        }
        catch (Exception failure) when (failure is JsonException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new RecordsDamagedException($"A stored act cannot be read: {failure.Message} Restore the records from a backup.", failure);
        }

        return document?.Format == Format
            ? document.Act
            : throw new RecordsDamagedException($"A stored act has format {document?.Format ?? 0}; this program reads format {Format}. Start the program that wrote it.");
    }
}
